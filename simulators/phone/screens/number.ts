import { sessionOf } from '../memory.ts';
import { primary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** Guide A-P 3: the six digits that the person types on the PC. */
export const number: MakeScreen = ({ memory, platform }) => ({
  id: 'number',
  title: '6桁の数字を入力',
  body: ['パソコンなどの画面に、この6桁の数字を入力してください。'],
  elements: [
    wayOut(platform),
    { kind: 'digits', id: 'number', label: '6桁の数字', enabled: false, text: sessionOf(memory).number ?? '' },
  ],
  secure: false,
});

/** The number went out of date before it was typed (that it does is observed, the screen assumed). */
export const numberExpired: MakeScreen = ({ platform }) => ({
  id: 'number-expired',
  title: '数字の有効期限が切れました',
  body: ['新しい数字を表示して、もう一度入力してください。'],
  picture: 'warning',
  elements: [wayOut(platform), primary('renew', '番号を更新')],
  secure: false,
});
