import { drawScreen } from '../../../simulators/phone/draw/draw-screen.ts';
import type { ScreenSeen } from '../../hands.ts';

/** What stands in the report where the system takes no picture: the same screen without anything that was typed. */
export function refusedPicture(
  platform: 'android' | 'ios',
  { id, title }: Pick<ScreenSeen, 'id' | 'title'>,
): { type: 'image/svg+xml'; content: string } {
  const body = [
    'この画面の撮影はシステムが拒否します（FLAG_SECURE）。',
    'The system refuses screenshots of this screen.',
  ];
  return {
    type: 'image/svg+xml',
    content: drawScreen(platform, { id, title, body, elements: [], secure: true }),
  };
}
