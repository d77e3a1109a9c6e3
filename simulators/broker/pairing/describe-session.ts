import type { Session } from '../interaction.ts';
import { sceneOf } from '../lies/answer-told.ts';
import type { Service } from '../service.ts';
import { digestInfoOf } from '../signing/digest-info.ts';
import type { SignTransaction } from '../signing/sign-transaction.ts';
import { isComplete } from './is-complete.ts';
import { purposeOf } from './purpose.ts';

/** A session in the words of `app-contract.md`. */
export function describeSession(service: Service, session: Session): Record<string, unknown> {
  const { rules, issuer, world } = service;
  const { id, state, way, number, challenge, interaction, returnTicket } = session;
  const { client, asks, signTransaction } = interaction.request;
  const leaves =
    way === 'same_device' && (state === 'cancelled' || (state !== 'returned' && isComplete(rules, session)));
  return {
    id,
    state,
    way,
    purpose: purposeOf(interaction.request),
    now: world.clock.now(),
    ...(state === 'awaiting_number' && number && { number: number.digits, number_expires_at: number.expiresAtMs }),
    service: { name: client.name, policy_url: client.policyUrl, terms_url: client.termsUrl },
    asks,
    ...(signTransaction ? { target: describeTarget(service, session, signTransaction) } : { challenge }),
    ...(leaves && { return_url: `${issuer}/interactions/${interaction.id}/return?ticket=${returnTicket}` }),
  };
}

function describeTarget(
  service: Service,
  { interaction: { plan } }: Session,
  { hash: handedIn, title }: SignTransaction,
): Record<string, unknown> {
  const { lies } = service;
  const hash = lies.areTold(plan) ? lies.tell('sign-target', handedIn, plan, sceneOf(service)) : handedIn;
  return {
    ...(title !== undefined && { title }),
    hash,
    digest_info: Buffer.from(digestInfoOf(Buffer.from(hash, 'base64'))).toString('base64'),
  };
}
