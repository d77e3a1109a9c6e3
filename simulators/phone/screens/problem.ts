import { primary } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** A sign-in that ended without success: what happened, and what the person can do. All texts are assumed. */
export function problem(id: string, title: string, ...body: string[]): MakeScreen {
  return () => ({ id, title, body, picture: 'warning', elements: [primary('close', '閉じる')], secure: false });
}
