import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Sends the person on though the start of the signing named no transaction. */
export const defect: ServiceDefect = {
  id: 'sends-on-without-transaction',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答にIDがなくても、利用者を認可エンドポイントへ送る。',
    en: 'Sends the person on though the start of the signing named no transaction.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({ transactionOf: (members) => String(members[SIGN_MEMBERS.id]) }),
  }),
};
