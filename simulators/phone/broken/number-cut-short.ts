import { number } from '../screens/number.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Shows only five of the six digits. */
export const defect: PhoneDefect = {
  id: 'number-cut-short',
  room: 'phone',
  sentence: { ja: '6桁の数字を5桁しか表示しない。', en: 'Shows only five of the six digits.' },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      number: (view) => {
        const screen = number(view);
        return {
          ...screen,
          elements: screen.elements.map((element) =>
            element.kind === 'digits' ? { ...element, text: element.text.slice(0, -1) } : element,
          ),
        };
      },
    },
  }),
};
