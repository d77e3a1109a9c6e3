import type { ServiceDefect } from '../service-defect.ts';

/** Leaves sign out of the scope. */
export const defect: ServiceDefect = {
  id: 'scope-without-sign',
  room: 'relying-party',
  sentence: {
    ja: 'scope に sign を入れない。',
    en: 'Leaves sign out of the scope.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config, signing) {
      const begun = await rules.beginAttempt(broker, config, signing);
      begun.url.searchParams.set('scope', config.scopes.filter((scope) => scope !== 'sign').join(' '));
      return begun;
    },
  }),
};
