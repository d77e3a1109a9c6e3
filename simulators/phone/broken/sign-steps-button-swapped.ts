import type { PhoneDefect } from '../phone-defect.ts';
import { signSteps } from '../screens/signing/sign-steps.ts';

/** Swaps the button of the steps of a signing between smartphone and PC. */
export const defect: PhoneDefect = {
  id: 'sign-steps-button-swapped',
  room: 'phone',
  sentence: {
    ja: '署名手順のボタンが、スマートフォンとPCで入れ替わっている。',
    en: 'Swaps the button of the steps of a signing between smartphone and PC.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'sign-steps': (view) => {
        const screen = signSteps(view);
        const swapped: Readonly<Record<string, string>> = { はじめる: '次へ', 次へ: 'はじめる' };
        return {
          ...screen,
          elements: screen.elements.map((element) => ({ ...element, label: swapped[element.label] ?? element.label })),
        };
      },
    },
  }),
};
