import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import type { PairingEvent, Stage } from './transitions.ts';

/** Lets something happen to a sign-in and tells whoever counts from where to where it led. */
export function move<T>(service: Service, interaction: Interaction, event: PairingEvent, change: () => T): T {
  const from = stageOf(interaction);
  const changed = change();
  service.world.took({ graph: 'pairing', from, event, to: stageOf(interaction) });
  return changed;
}

function stageOf({ outcome, session, invitation }: Interaction): Stage {
  if (outcome) return outcome;
  if (session) return session.state;
  if (!invitation) return 'begun';
  if (invitation.way === 'same_device') return 'link';
  return invitation.lapsed ? 'code-lapsed' : 'code';
}
