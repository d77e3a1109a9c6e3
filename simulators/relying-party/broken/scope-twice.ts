import type { ServiceDefect } from '../service-defect.ts';

/** Writes scope twice. */
export const defect: ServiceDefect = {
  id: 'scope-twice',
  room: 'relying-party',
  sentence: { ja: 'scope を二度書く。', en: 'Writes scope twice.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.append('scope', 'openid');
      return begun;
    },
  }),
};
