import type { ServiceDefect } from '../service-defect.ts';

/** Sends prompt, which is not in the reference. */
export const defect: ServiceDefect = {
  id: 'sends-prompt',
  room: 'relying-party',
  sentence: { ja: '仕様にない prompt を送る。', en: 'Sends prompt, which is not in the reference.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('prompt', 'login');
      return begun;
    },
  }),
};
