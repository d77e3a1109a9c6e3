import type { PhoneDefect } from '../phone-defect.ts';
import { signTargetScreen } from '../screens/signing/sign-target.ts';

/** Shows another hash than the one that is signed. */
export const defect: PhoneDefect = {
  id: 'other-hash-shown',
  room: 'phone',
  sentence: {
    ja: '「署名する対象の確認」に、署名するものと違うハッシュ値を表示する。',
    en: 'Shows another hash than the one that is signed.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'sign-target': (view) => {
        const screen = signTargetScreen(view);
        return { ...screen, body: screen.body.map((line) => line.replaceAll(/[0-9a-f]{8}/g, '00000000')) };
      },
    },
  }),
};
