import { z } from 'zod';
import { touchAt, typeOnKeypad } from '../../ui/touch-at.ts';
import { ELEMENT_KEY } from '../element-store.ts';
import type { WdaCall } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';
import { elementOf } from './element-of.ts';

const action = z.object({
  type: z.string(),
  x: z.number().optional(),
  y: z.number().optional(),
  value: z.string().optional(),
  origin: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
});
const sources = z.array(z.object({ type: z.enum(['pointer', 'key', 'none']), actions: z.array(action) }));

type Action = z.output<typeof action>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that moved no farther has tapped, not swiped. */
const TAP_SLOP = 10;

/** Performs W3C actions: taps and keys. A swipe moves nothing, because nothing scrolls. @see FBW3CActionsSynthesizer */
export async function performActions(call: WdaCall): Promise<void> {
  const read = sources.safeParse(call.body['actions']);
  if (!read.success) {
    throw new WdaFailure('invalid argument', `actions: ${read.error.issues[0]?.message ?? 'not understood'}`);
  }
  for (const { type, actions } of read.data) {
    if (type === 'pointer') await movePointer(call, actions);
    if (type === 'key') await pressKeys(call, actions);
  }
}

async function movePointer(call: WdaCall, actions: readonly Action[]): Promise<void> {
  let at: Point = { x: 0, y: 0 };
  let down: Point | undefined;
  for (const step of actions) {
    if (step.type === 'pointerMove') at = destination(call, at, step);
    else if (step.type === 'pointerDown') down = at;
    else if (step.type === 'pointerUp' && down) {
      if (Math.hypot(at.x - down.x, at.y - down.y) <= TAP_SLOP) await touchAt(call.iphone, down.x, down.y);
      down = undefined;
    }
  }
}

function destination(call: WdaCall, from: Point, { origin = 'viewport', x = 0, y = 0 }: Action): Point {
  if (origin === 'viewport') return { x, y };
  if (origin === 'pointer') return { x: from.x + x, y: from.y + y };
  const id = typeof origin === 'object' ? (origin[ELEMENT_KEY] ?? origin['ELEMENT']) : undefined;
  if (typeof id !== 'string') throw new WdaFailure('invalid argument', 'Unsupported origin of a pointer move');
  const { rect } = elementOf({ ...call, path: { uuid: id } }).element;
  return { x: rect.x + rect.width / 2 + x, y: rect.y + rect.height / 2 + y };
}

async function pressKeys(call: WdaCall, actions: readonly Action[]): Promise<void> {
  const keys = actions.filter(({ type }) => type === 'keyDown').map(({ value = '' }) => value);
  await typeOnKeypad(call.iphone, keys.join(''));
}
