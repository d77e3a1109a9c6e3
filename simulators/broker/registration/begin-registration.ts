import { AGREEMENTS, type Registration } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';

const CHALLENGE_BYTES = 32;

/** Begins the registration of the app on a phone whose owner has agreed to everything. */
export function beginRegistration(service: Service, phone: string, agreed: readonly string[]): Registration {
  const { random, store, world, options } = service;
  const missing = AGREEMENTS.filter((agreement) => !agreed.includes(agreement));
  if (missing.length > 0) {
    throw new ProtocolError('app', 422, 'agreement_missing', `Expected agreement to ${missing.join(' and ')}.`);
  }
  const registration: Registration = {
    id: random.uuid(),
    phone,
    challenge: Buffer.from(random.bytes(CHALLENGE_BYTES)).toString('base64'),
    expiresAtMs: world.clock.now() + options.registrationLifetimeMs,
  };
  store.registrations.put(registration.id, registration);
  return registration;
}
