import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses addresses of more than 100 characters. */
export const defect: ServiceDefect = {
  id: 'refuses-long-addresses',
  room: 'relying-party',
  sentence: {
    ja: '100文字を超える住所を断る。',
    en: 'It refuses addresses of more than 100 characters.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) => members['sub'] === sub && String(members['address']).length <= 100,
    }),
  }),
};
