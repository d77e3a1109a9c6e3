import type { Customer } from './customer.ts';
import type { SharedJourney, Way } from './trial.ts';

interface Shared {
  readonly way: Way;
  readonly steps: (customer: Customer) => Promise<void>;
}

/** Journeys that many checks look at. */
export const SHARED_JOURNEYS: Readonly<Record<SharedJourney, Shared>> = {
  'one-sign-in': { way: 'same-device', steps: (customer) => customer.signsIn() },
  'three-sign-ins': {
    way: 'same-device',
    async steps(customer) {
      for (const browser of ['browser', 'second', 'third']) await customer.signsIn({ in: browser });
    },
  },
  cancelled: {
    way: 'same-device',
    async steps(customer) {
      await customer.begins();
      await customer.opensApp();
      await customer.stops();
    },
  },
};
