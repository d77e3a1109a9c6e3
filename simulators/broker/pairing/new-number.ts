import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';

const DIGITS = 6;

/** Makes the six digits that bind a phone to a page. A new number does not give new tries. */
export function newNumber({ random, world, options }: Service, wrongTries: number): NonNullable<Session['number']> {
  const expiresAtMs = world.clock.now() + options.numberLifetimeMs;
  return { digits: random.digits(DIGITS), expiresAtMs, wrongTries };
}
