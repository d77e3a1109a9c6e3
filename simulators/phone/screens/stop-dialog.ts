import { primary, secondary } from './buttons.ts';
import type { Dialog } from './screen.ts';

/** What closing or going back asks before it ends a sign-in (observed; no screen has a 「拒否」 button). */
export const stopDialog: Dialog = {
  id: 'stop-dialog',
  text: '認証と情報提供を中止しますか',
  buttons: [secondary('stay', 'キャンセル'), primary('stop', '中止')],
};
