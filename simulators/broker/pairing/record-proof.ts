import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { runSteps } from '../step.ts';
import type { ProofAttempt } from '../steps/proof/proof-attempt.ts';
import { move } from './move.ts';
import { requirePurpose } from './purpose.ts';
import { requireState } from './require-state.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/** Checks what a card has signed and who it belongs to, and notes it. Refusals leave the session as it was. */
export async function recordProof(service: Service, session: Session, sent: ProofAttempt['sent']): Promise<void> {
  const { rules, options, world } = service;
  requirePurpose(session, 'authentication');
  requireState(session, 'ready');
  const { authentication: certificates } = await service.certificates();
  const { certificate, holder } = rules.identify(certificates, sent.certificate, session.app);
  const { challenge, interaction } = session;
  const { asksForCrl } = interaction.request;
  const attempt: ProofAttempt = { session, challenge, asksForCrl, sent, certificate, holder };
  await runSteps(rules.proofSteps, attempt, service);
  // Another call may have come in while certificates were opened and the list of revoked ones was fetched.
  requireState(session, 'ready');
  if (!certificate || holder === undefined) throw new TypeError('Failed to note a proof: expected a known holder.');
  const { sector } = session.interaction.request.client;
  const sub = rules.pairwiseSubject({ options, sector, holder, serial: certificate.serial });
  session.proof = { sub, items: sent.items, atMs: world.clock.now() };
  move(service, interaction, 'proved', () => {
    session.state = 'proved';
  });
  tellApp(service, session);
  tellPage(service, session.interaction);
}
