import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses people who were born on a 29 February. */
export const defect: ServiceDefect = {
  id: 'refuses-leap-day',
  room: 'relying-party',
  sentence: {
    ja: '2月29日生まれの人を断る。',
    en: 'It refuses people who were born on a 29 February.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) => members['sub'] === sub && !String(members['birthdate']).endsWith('0229'),
    }),
  }),
};
