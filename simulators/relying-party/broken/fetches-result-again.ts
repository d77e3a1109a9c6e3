import type { ServiceDefect } from '../service-defect.ts';

/** Fetches a result again that it has received. */
export const defect: ServiceDefect = {
  id: 'fetches-result-again',
  room: 'relying-party',
  sentence: {
    ja: '受け取った署名結果を、もう一度取りに行く。',
    en: 'Fetches a result again that it has received.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(...given) {
      const result = await rules.fetchSignResult(...given);
      await rules.fetchSignResult(...given).catch(() => undefined);
      return result;
    },
  }),
};
