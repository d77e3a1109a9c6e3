import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Hands in what is to be signed as hexadecimal digits, not as Base64. */
export const defect: ServiceDefect = {
  id: 'hands-in-hexadecimal',
  room: 'relying-party',
  sentence: {
    ja: '署名するデータを、Base64ではなく16進数で渡す。',
    en: 'Hands in what is to be signed as hexadecimal digits, not as Base64.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      write({ members, ...request }) {
        const hexadecimal = Buffer.from(String(members[SIGN_MEMBERS.data]), 'base64').toString('hex');
        return { ...request, members: { ...members, [SIGN_MEMBERS.data]: hexadecimal } };
      },
    }),
  }),
};
