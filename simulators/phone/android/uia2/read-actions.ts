import { Uia2Error } from './uia2-error.ts';

/** What a sequence of W3C actions comes to on this phone: fingers that went down, and keys. */
export type Deed =
  { readonly kind: 'tap'; readonly x: number; readonly y: number } | { readonly kind: 'key'; readonly code: number };

interface Step {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly value?: string;
}

/** Reads W3C actions. A finger that moved while it was down has swiped, and nothing on this phone follows a swipe. */
export function readActions(actions: unknown): Deed[] {
  if (!Array.isArray(actions)) throw new Uia2Error('invalid argument', 'actions must be a list');
  return actions.flatMap((source: { type?: string; actions?: readonly Step[] }) =>
    source.type === 'pointer'
      ? readPointer(source.actions ?? [])
      : source.type === 'key'
        ? readKeys(source.actions ?? [])
        : [],
  );
}

function readPointer(steps: readonly Step[]): Deed[] {
  const deeds: Deed[] = [];
  let at = { x: 0, y: 0 };
  let down: { x: number; y: number } | undefined;
  for (const { type, x = 0, y = 0 } of steps) {
    if (type === 'pointerMove') at = { x, y };
    else if (type === 'pointerDown') down = at;
    else if (type === 'pointerUp' && down) {
      const still = Math.hypot(at.x - down.x, at.y - down.y) < SLOP;
      if (still) deeds.push({ kind: 'tap', ...down });
      down = undefined;
    }
  }
  return deeds;
}

/** How far a finger may slip and still have tapped, in pixels. */
const SLOP = 24;
const DIGIT_0 = 7;

function readKeys(steps: readonly Step[]): Deed[] {
  return steps.flatMap(({ type, value = '' }): Deed[] =>
    type === 'keyDown' && /^\d$/.test(value) ? [{ kind: 'key', code: DIGIT_0 + Number(value) }] : [],
  );
}
