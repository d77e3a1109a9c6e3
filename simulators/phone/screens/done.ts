import { deedOf, sessionOf } from '../memory.ts';
import { primary } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** Guide A-S 8, A-P 9, S-S 9, S-P 10: back to the service on the same phone; on a PC the way back is on the PC. */
export const done: MakeScreen = ({ memory }) => {
  const sameDevice = sessionOf(memory).way === 'same_device';
  return {
    id: 'done',
    title: `${deedOf(memory)}が完了しました`,
    body: [
      sameDevice
        ? '10秒後に、利用中のサービスへ自動で戻ります。'
        : 'パソコンなどの画面で、利用中のサービスへ戻ってください。',
    ],
    picture: 'done',
    elements: [sameDevice ? primary('return', '利用中のサービスへ戻る') : primary('close', '閉じる')],
    secure: false,
  };
};
