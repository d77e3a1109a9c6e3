import { deedOf } from '../memory.ts';
import type { PhoneRules } from '../phone-rules.ts';
import { primary, secondary } from './buttons.ts';

/**
 * What closing or going back asks before it ends a sign-in or a signing (no screen has a 「拒否」 button). Observed for
 * authentication; the wording for signing is assumed.
 */
export const stopDialog: PhoneRules['stopDialog'] = (memory) => ({
  id: 'stop-dialog',
  text: `${deedOf(memory)}と情報提供を中止しますか`,
  buttons: [secondary('stay', 'キャンセル'), primary('stop', '中止')],
});
