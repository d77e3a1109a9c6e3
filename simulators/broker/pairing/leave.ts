import type { CancelReason, Interaction, Session } from '../interaction.ts';
import { sceneOf } from '../lies/answer-told.ts';
import type { Service } from '../service.ts';
import { issueCode } from '../tokens/issue-code.ts';
import { move } from './move.ts';
import { purposeOf } from './purpose.ts';
import { redirectTo } from './redirect-to.ts';
import { tellApp } from './tell-app.ts';
import { notePage, tellPage } from './tell-page.ts';

const CANCEL_DESCRIPTIONS: Readonly<Record<CancelReason, string>> = {
  person: 'The user cancelled the authentication',
  pin_locked: 'The PIN of the card is locked',
  certificate: 'The certificate of the card cannot be used',
  card: 'The card cannot be used',
};

/**
 * Sends the browser back to the service: with a code made at this moment, or with the error. Gives `undefined` when
 * there is nothing to go back with (yet, or any more).
 */
export function leave(service: Service, interaction: Interaction): string | undefined {
  const { session, outcome } = interaction;
  if (!session || service.rules.hasReturned(interaction) || (outcome && outcome !== 'returned')) return undefined;
  const result = resultOf(service, session);
  if (!result) return undefined;
  const { sessionState, issuerInResponse } = service.options;
  const parameters = service.rules.authorizationResponse(interaction, result, {
    sessionState,
    issuer: issuerInResponse ? service.issuer : undefined,
  });
  move(service, interaction, 'left', () => {
    interaction.outcome = 'returned';
    if (session.state !== 'cancelled') session.state = 'returned';
  });
  tellApp(service, session);
  // The page of a PC is itself on its way out; that of a phone may still lie open behind the app.
  if (session.way === 'same_device') tellPage(service, interaction);
  else notePage(service, interaction);
  return redirectTo(interaction.request.redirectUri, told(service, interaction, parameters));
}

function told(
  service: Service,
  { plan }: Interaction,
  honest: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | string[][] {
  if (!service.lies.areTold(plan)) return honest;
  const pairs = service.lies.tell('authorization-response', Object.entries(honest), plan, sceneOf(service));
  return pairs.map((pair) => [...pair]);
}

function resultOf(
  service: Service,
  session: Session,
): Parameters<Service['rules']['authorizationResponse']>[1] | undefined {
  const { cancelReason } = session;
  if (cancelReason) {
    const error = service.options.cancelErrors[cancelReason];
    return { error, error_description: describeCancel(session, cancelReason) };
  }
  return service.rules.isConsented(session) ? issueCode(service, session) : undefined;
}

function describeCancel({ interaction }: Session, reason: CancelReason): string {
  const stopsSigning = reason === 'person' && purposeOf(interaction.request) === 'signing';
  return stopsSigning ? 'The user cancelled the signature' : CANCEL_DESCRIPTIONS[reason];
}
