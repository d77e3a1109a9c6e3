import type { Customer } from '../customer.ts';
import { returnsWith } from './returns-with.ts';

/** Signs in as far as the way back, and goes back with an error in place of the code. */
export function returnsWithError(error: Readonly<Record<string, string>>): (customer: Customer) => Promise<void> {
  return returnsWith((parameters) => {
    parameters.delete('code');
    parameters.delete('session_state');
    for (const [name, value] of Object.entries(error)) parameters.set(name, value);
  });
}
