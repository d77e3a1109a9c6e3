import { touchAt, typeOnKeypad } from '../../ui/touch-at.ts';
import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';
import { elementOf } from './element-of.ts';
import { performActions } from './perform-actions.ts';

/** Fingers and keys. Nothing of the app scrolls or zooms, so such gestures move nothing. @see FBElementCommands */
export const touchCommands: readonly WdaRoute[] = [
  ...['tap', 'touchAndHold', 'doubleTap'].flatMap((name) => [
    gesture(`/wda/${name}`, tap),
    gesture(elementPath(name), tap),
  ]),
  ...['swipe', 'scroll', 'dragfromtoforduration'].flatMap((name) => [
    gesture(`/wda/${name}`, moveNothing),
    gesture(elementPath(name), moveNothing),
  ]),
  gesture('/wda/keys', async ({ iphone, body }) => {
    const { value } = body;
    if (!Array.isArray(value)) throw new WdaFailure('invalid argument', "The 'value' argument must be an array");
    await typeOnKeypad(iphone, value.join(''));
  }),
  gesture('/wda/keyboard/dismiss', async ({ iphone }) => {
    const hasKeyboard = iphone.screen().elements.some(({ kind }) => kind === 'field');
    // A keypad of digits has no key that dismisses it.
    if (hasKeyboard) {
      throw new WdaFailure(
        'invalid element state',
        'Did not know how to dismiss the keyboard. Try to dismiss it in the way supported by your application under test.',
      );
    }
  }),
  gesture('/actions', performActions),
];

function elementPath(name: string): string {
  return `/wda/element/:uuid/${name}`;
}

function gesture(path: string, perform: (call: WdaCall) => Promise<void>): WdaRoute {
  return {
    method: 'POST',
    path,
    within: 'session',
    async answer(call) {
      await perform(call);
      return null;
    },
  };
}

/** A tap at a point of the screen, or of the element that the path names; without a point in the middle. */
async function tap(call: WdaCall): Promise<void> {
  const { x, y } = call.body;
  if ((x === undefined) !== (y === undefined)) {
    throw new WdaFailure('invalid argument', 'Both x and y coordinates must be provided');
  }
  const rect = call.path['uuid'] === undefined ? call.tree().root.rect : elementOf(call).element.rect;
  const atX = x === undefined ? rect.width / 2 : Number(x);
  const atY = y === undefined ? rect.height / 2 : Number(y);
  await touchAt(call.iphone, rect.x + atX, rect.y + atY);
}

async function moveNothing(call: WdaCall): Promise<void> {
  if (call.path['uuid'] !== undefined) elementOf(call);
}
