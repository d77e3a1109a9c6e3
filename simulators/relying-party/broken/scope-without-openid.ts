import type { ServiceDefect } from '../service-defect.ts';

/** Leaves openid out of the scope. */
export const defect: ServiceDefect = {
  id: 'scope-without-openid',
  room: 'relying-party',
  sentence: { ja: 'scope に openid を入れない。', en: 'Leaves openid out of the scope.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('scope', config.scopes.filter((scope) => scope !== 'openid').join(' '));
      return begun;
    },
  }),
};
