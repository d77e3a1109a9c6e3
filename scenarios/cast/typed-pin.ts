import type { SpendablePin } from '../../simulators/card/pcsc/may-run.ts';
import type { Persona } from '../../simulators/card/persona.ts';

/** What a person types who means to be right, or wrong. A card without PINs refuses whatever is typed. */
export function typedPin({ pins }: Persona, of: SpendablePin, which: 'right' | 'wrong'): string {
  const right = pins[of] ?? (of === 'signing' ? 'NONE00' : '0000');
  return which === 'right' ? right : wrongPin(right);
}

/** Four digits that are not these. */
export function wrongPin(right: string): string {
  const last = right.at(-1) ?? '0';
  // A digit for a digit and a letter for a letter, so that it is of the same form.
  const other = last === '9' ? '0' : last === 'Z' ? 'A' : String.fromCodePoint((last.codePointAt(0) ?? 0) + 1);
  return right.slice(0, -1) + other;
}
