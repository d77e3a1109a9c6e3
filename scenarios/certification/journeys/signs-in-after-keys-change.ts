import type { Customer } from '../customer.ts';
import type { TrialFault } from '../trial.ts';

/** Signs in, then once more when the published keys have changed. Libraries ask for keys again a minute later at the soonest. */
export function signsInAfterKeysChange(faults: readonly TrialFault[]): (customer: Customer) => Promise<void> {
  return async (customer) => {
    await customer.signsIn({ in: 'first' });
    await customer.everybodyIsTold(faults);
    await customer.waits(65_000);
    await customer.signsIn({ in: 'second' });
  };
}
