import type { TrialFault } from './trial.ts';

/** A fault of a check as the broker's control takes it. */
export function planned(fault: TrialFault): { readonly id: string; readonly seconds?: number } {
  return typeof fault === 'string' ? { id: fault } : fault;
}
