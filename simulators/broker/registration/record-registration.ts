import { ProtocolError } from '../protocol-error.ts';
import type { Registration } from '../interaction.ts';
import type { Service } from '../service.ts';
import { runSteps } from '../step.ts';
import type { RegistrationAttempt } from '../steps/registration/registration-attempt.ts';
import { registerApp } from './register-app.ts';

/** Checks what a card has signed for a registration, and registers the app for that card's person. Refusals change nothing. */
export async function recordRegistration(
  service: Service,
  id: string,
  sent: RegistrationAttempt['sent'],
): Promise<string> {
  const registration = findRegistration(service, id);
  const { authentication: certificates } = await service.certificates();
  const { certificate, holder } = service.rules.identify(certificates, sent.certificate);
  const { challenge, phone } = registration;
  await runSteps(
    service.rules.registrationSteps,
    // A registration lasts for years: the city's list is looked at whatever the option says of sign-ins (assumed).
    { phone, challenge, asksForCrl: true, sent, certificate, holder },
    service,
  );
  // Another call may have come in while certificates were opened and the list of revoked ones was fetched.
  findRegistration(service, id);
  service.store.registrations.delete(id);
  return registerApp(service, phone, holder);
}

function findRegistration({ rules, store, world }: Service, id: string): Registration {
  const registration = store.registrations.get(id);
  if (!registration) throw new ProtocolError('app', 404, 'unknown_registration', 'There is no such registration.');
  if (!rules.isRegistrationOver(registration, world.clock.now())) return registration;
  throw new ProtocolError('app', 410, 'registration_over', 'This registration was begun too long ago.');
}
