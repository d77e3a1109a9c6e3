import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';

/** A session in the words of `app-contract.md`. */
export function describeSession({ rules, issuer, world }: Service, session: Session): Record<string, unknown> {
  const { id, state, way, number, challenge, interaction, returnTicket } = session;
  const { client, asks } = interaction.request;
  const leaves =
    way === 'same_device' && (state === 'cancelled' || (state !== 'returned' && rules.isConsented(session)));
  return {
    id,
    state,
    way,
    now: world.clock.now(),
    ...(state === 'awaiting_number' && number && { number: number.digits, number_expires_at: number.expiresAtMs }),
    service: { name: client.name, policy_url: client.policyUrl, terms_url: client.termsUrl },
    asks,
    challenge,
    ...(leaves && { return_url: `${issuer}/interactions/${interaction.id}/return?ticket=${returnTicket}` }),
  };
}
