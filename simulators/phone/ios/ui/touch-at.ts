import type { Place } from '../../draw/block.ts';
import { screenPlaces } from '../../rendering/screen-places.ts';
import type { Iphone } from '../iphone.ts';
import { onPage } from '../safari/web-view.ts';
import { seenScreen } from './seen-screen.ts';

const TOUCHABLE = new Set(['button', 'checkbox', 'link', 'key']);

/** A finger on the glass: whatever is in front at that point is touched, and nothing behind it. */
export async function touchAt(iphone: Iphone, x: number, y: number): Promise<void> {
  const { screen, dialog } = screenPlaces('ios', seenScreen(iphone));
  const isThere = ({ part, box }: Place): boolean =>
    TOUCHABLE.has(part) && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
  const touched = (dialog ?? screen).findLast(isThere);
  if (!touched) {
    const point = dialog ? undefined : onPage({ x, y });
    if (point) await iphone.touchPage(point);
    return;
  }
  if (iphone.alert()) iphone.answer(touched.text);
  else if (touched.part === 'key') await typeOnKeypad(iphone, touched.text);
  else await iphone.touch(touched.id);
}

/** Keys go to the field that has the focus: every screen has at most one. */
export async function typeOnKeypad(iphone: Iphone, keys: string): Promise<boolean> {
  const field = iphone.screen().elements.find(({ kind }) => kind === 'field');
  return field !== undefined && iphone.type(field.id, keys === '⌫' ? '\b' : keys);
}
