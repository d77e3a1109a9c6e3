import { certify } from '../../simulators/card/personalise.ts';
import type { Persona } from '../../simulators/card/persona.ts';
import { listPersonas } from '../../simulators/card/personas.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { World } from '../../simulators/world/world.ts';

/**
 * Has the certificates of all personas issued, in the order of the list, so that everybody who does so knows the same
 * certificate by the same serial: who exports a persona and who serves the PKI are two processes.
 *
 * Two personas that hold one card at two times share certificates; the earlier in the list says what state they are in.
 */
export async function enrolPersonas(world: Pick<World, 'clock'>, trust: Trust): Promise<readonly Persona[]> {
  const personas = listPersonas();
  const cards = new Set<string>();
  for (const persona of personas) {
    if (cards.has(persona.keys.authentication)) continue;
    cards.add(persona.keys.authentication);
    await certify(trust, persona, 'authentication', world.clock.now());
    await certify(trust, persona, 'signing', world.clock.now());
  }
  return personas;
}
