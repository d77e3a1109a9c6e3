import type { ServiceDefect } from '../service-defect.ts';

/** Sends a redirect_uri that was not registered. */
export const defect: ServiceDefect = {
  id: 'redirects-elsewhere',
  room: 'relying-party',
  sentence: { ja: '登録していない redirect_uri を送る。', en: 'Sends a redirect_uri that was not registered.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('redirect_uri', new URL('/callback2', config.origin).href);
      return begun;
    },
  }),
};
