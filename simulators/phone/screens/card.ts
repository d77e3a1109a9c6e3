import { primary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

const LAY_DOWN = 'カードの上にスマートフォンの背面上部をぴったりと合わせ、完了するまで動かさないでください。';

/** Guide A-S 6, A-P 7: before the card is read, also again after something went wrong (`message`). */
export function holdCard(id: string, message?: string): MakeScreen {
  return ({ platform }) => ({
    id,
    title: 'マイナンバーカードの読み取り',
    body: [LAY_DOWN],
    ...(message !== undefined && { message }),
    picture: 'card',
    elements: [wayOut(platform), primary('start-reading', '読み取り開始')],
    secure: false,
  });
}

/** The phone looks for a card. */
export const waitingForCard: MakeScreen = ({ platform }) => ({
  id: 'waiting-for-card',
  title: 'マイナンバーカードの読み取り',
  body: ['マイナンバーカードをかざしてください。'],
  picture: 'card',
  elements: [wayOut(platform)],
  secure: false,
});

/** The card lies at the phone and is being read (its text is observed). */
export const reading: MakeScreen = ({ platform }) => ({
  id: 'reading',
  title: 'カードを読み取っています',
  body: ['完了するまで、カードを離さないでください。'],
  picture: 'card',
  elements: [wayOut(platform)],
  secure: false,
});
