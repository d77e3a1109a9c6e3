import type { Service } from '../service.ts';
import { createSession } from './create-session.ts';

/**
 * Approves a sign-in as if its app, card and consent had been gone through, giving nothing but the `sub` of `holder`.
 * For benches and for manual use, never for a scenario. Gives the address of the way back, or `undefined` when there
 * is no such sign-in or an app has it open.
 */
export function approveAtOnce(service: Service, id: string, holder: string): string | undefined {
  const { store, rules, options, world, issuer } = service;
  const interaction = store.interactions.get(id);
  if (!interaction || interaction.session || interaction.outcome) return undefined;
  const { sector } = interaction.request.client;
  const session = createSession(
    service,
    { way: 'same_device', interaction },
    { name: 'approved at once', holder, plan: undefined },
  );
  session.proof = {
    sub: rules.pairwiseSubject({ options, sector, holder, serial: holder }),
    items: {},
    atMs: world.clock.now(),
  };
  session.shown = [];
  session.state = 'approved';
  interaction.session = session;
  store.sessions.put(session.id, session);
  return `${issuer}/interactions/${id}/return?ticket=${session.returnTicket}`;
}
