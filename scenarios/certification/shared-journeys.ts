import type { Customer } from './customer.ts';
import type { SharedJourney } from './trial.ts';

/** Journeys that many checks look at. */
export const SHARED_JOURNEYS: Readonly<Record<SharedJourney, (customer: Customer) => Promise<void>>> = {
  async 'three-sign-ins'(customer) {
    for (const browser of ['browser', 'second', 'third']) await customer.signsIn({ in: browser });
  },
  async cancelled(customer) {
    await customer.begins();
    await customer.opensApp();
    await customer.stops();
  },
};
