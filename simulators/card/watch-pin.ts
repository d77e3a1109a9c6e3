import type { TookStep } from '../world/took.ts';
import type { PinFile } from './chip.ts';
import { PIN_GRAPHS } from './pin-graphs.ts';
import { pinState } from './pin-transitions.ts';

/** Carries out what is tried at a PIN and tells whoever counts from which state to which it led. */
export function watchPin<T>(took: TookStep, pin: PinFile, event: 'right' | 'wrong', change: () => T): T {
  const from = pinState(pin.left);
  const changed = change();
  const graph = PIN_GRAPHS.find(({ application, file }) => application === pin.application && file === pin.id);
  if (graph) took({ graph: graph.id, from, event, to: pinState(pin.left) });
  return changed;
}
