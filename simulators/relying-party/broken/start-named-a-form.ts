import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Sends the JSON that starts a signing under the Content-Type of a form. */
export const defect: ServiceDefect = {
  id: 'start-named-a-form',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始のJSONを、フォームの Content-Type で送る。',
    en: 'Sends the JSON that starts a signing under the Content-Type of a form.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      write: (request) => ({ ...request, type: 'application/x-www-form-urlencoded' }),
    }),
  }),
};
