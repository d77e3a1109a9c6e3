import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses people whose sex is not 1 or 2. */
export const defect: ServiceDefect = {
  id: 'refuses-sex-nine',
  room: 'relying-party',
  sentence: {
    ja: '性別が1と2でない人を断る。',
    en: 'It refuses people whose sex is not 1 or 2.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) =>
        members['sub'] === sub && ['1', '2', undefined].includes(members['gender'] as string),
    }),
  }),
};
