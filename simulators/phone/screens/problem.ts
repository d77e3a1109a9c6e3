import { deedOf } from '../memory.ts';
import { primary } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/**
 * A sign-in or signing that ended without success: what happened, and what the person can do. All texts are assumed;
 * `{deed}` stands for what the person was about.
 */
export function problem(id: string, title: string, ...body: string[]): MakeScreen {
  return ({ memory }) => ({
    id,
    title: title.replace('{deed}', deedOf(memory)),
    body,
    picture: 'warning',
    elements: [primary('close', '閉じる')],
    secure: false,
  });
}
