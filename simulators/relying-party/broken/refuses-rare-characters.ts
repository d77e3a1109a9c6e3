import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses names with characters beyond the basic plane or variation selectors. */
export const defect: ServiceDefect = {
  id: 'refuses-rare-characters',
  room: 'relying-party',
  sentence: {
    ja: '氏名に基本多言語面にない漢字や異体字セレクタがあると断る。',
    en: 'It refuses names with characters beyond the basic plane or variation selectors.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) =>
        members['sub'] === sub && ![...String(members['name'])].some((character) => character.length > 1),
    }),
  }),
};
