import type { PhoneDefect } from '../phone-defect.ts';

/** Ends the sign-in when a person chooses to stay. */
export const defect: PhoneDefect = {
  id: 'stay-means-stop',
  room: 'phone',
  sentence: { ja: '「キャンセル」を押しても認証を中止する。', en: 'Ends the sign-in when a person chooses to stay.' },
  apply: (rules) => ({
    ...rules,
    stopDialog: (memory) => {
      const dialog = rules.stopDialog(memory);
      return {
        ...dialog,
        buttons: dialog.buttons.map((button) => (button.id === 'stay' ? { ...button, id: 'stop' } : button)),
      };
    },
  }),
};
