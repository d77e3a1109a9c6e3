import type { MakeScreen } from './screen.ts';
import { wayOut } from './buttons.ts';

/** Behind it the app is at work for a moment. `leavable`: the person may still stop the sign-in. */
export function pleaseWait(leavable: 'leavable' | 'not-leavable'): MakeScreen {
  return ({ platform }) => ({
    id: 'please-wait',
    title: '通信しています',
    body: ['しばらくお待ちください。'],
    picture: 'waiting',
    elements: leavable === 'leavable' ? [wayOut(platform)] : [],
    secure: false,
  });
}
