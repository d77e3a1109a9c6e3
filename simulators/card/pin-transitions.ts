import type { PinFile } from './chip.ts';
import { honestCardRules } from './rules.ts';

/** What can be done to a PIN. */
export const PIN_EVENTS = ['right', 'wrong'] as const;

/** The tries left of a PIN as the name of a state: `3`, `2`, `1`, `locked`. */
export function pinState(left: number): string {
  return left > 0 ? String(left) : 'locked';
}

/** The machine that a PIN with so many tries is, made by asking the card's own rules at every counter. */
export function pinTransitions(tries: number): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const counters = Array.from({ length: tries + 1 }, (_, missed) => tries - missed);
  return Object.fromEntries(
    counters.map((left) => [
      pinState(left),
      Object.fromEntries(PIN_EVENTS.map((event) => [event, pinState(leftAfter(event, tries, left))])),
    ]),
  );
}

function leftAfter(event: (typeof PIN_EVENTS)[number], tries: number, left: number): number {
  const pin: PinFile = {
    kind: 'pin',
    id: 0,
    application: 'jpki',
    length: { min: 4, max: 4 },
    value: undefined,
    tries,
    left,
    verified: false,
  };
  if (honestCardRules.isBlocked(pin)) return pin.left;
  if (event === 'right') honestCardRules.match(pin);
  else honestCardRules.miss(pin, []);
  return pin.left;
}
