import type { ServiceDefect } from '../service-defect.ts';

/** Takes the result of a signing without asking its platform operator. */
export const defect: ServiceDefect = {
  id: 'operator-not-asked',
  room: 'relying-party',
  sentence: {
    ja: '署名の結果を、プラットフォーム事業者に確かめずに受け付ける。',
    en: 'Takes the result of a signing without asking its platform operator.',
  },
  apply: (rules) => ({ ...rules, askOperator: async () => undefined }),
};
