import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { runSteps } from '../step.ts';
import type { SignatureAttempt } from '../steps/signature/signature-attempt.ts';
import { move } from './move.ts';
import { requirePurpose } from './purpose.ts';
import { requireState } from './require-state.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/** Takes what a card has signed, and keeps it as the result of the transaction. Refusals leave the session as it was. */
export async function recordSignature(
  service: Service,
  session: Session,
  sent: SignatureAttempt['sent'],
): Promise<void> {
  const { rules, options, world } = service;
  requirePurpose(session, 'signing');
  rules.admitSignature(session);
  const { signing: certificates } = await service.certificates();
  const { certificate, holder } = rules.identify(certificates, sent.certificate, session.app);
  await runSteps(rules.signatureSteps, { session, sent, certificate, holder }, service);
  // Another call may have come in while certificates were opened and the list of revoked ones was fetched.
  rules.admitSignature(session);
  const { client, signTransaction } = session.interaction.request;
  if (!certificate || holder === undefined || !signTransaction) {
    throw new TypeError('Failed to take a signature: expected a transaction and a known holder.');
  }
  const sub = rules.pairwiseSubject({ options, sector: client.sector, holder, serial: certificate.serial });
  const atMs = world.clock.now();
  session.proof = { sub, items: sent.items, atMs };
  signTransaction.signed = { certificate: sent.certificate, signature: sent.signature, atMs };
  move(service, session.interaction, 'signed', () => {
    session.state = 'approved';
  });
  tellApp(service, session);
  tellPage(service, session.interaction);
}

/** Refuses a signature before the person has agreed. */
export function admitSignature(session: Session): void {
  requireState(session, 'consented');
}
