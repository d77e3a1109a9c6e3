import type { Customer } from '../customer.ts';

/** Signs in as far as the way back, and goes back by an address whose parameters were altered on the way. */
export function returnsWith(alter: (parameters: URLSearchParams) => void): (customer: Customer) => Promise<void> {
  return async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    alter(address.searchParams);
    await customer.follows(address);
  };
}
