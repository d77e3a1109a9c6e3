import { createCard } from '../../simulators/card/card.ts';
import type { CardContents } from '../../simulators/card/contents.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import type { World } from '../../simulators/world/world.ts';

/** Gives a fresh card of a persona at each asking; having certificates issued is dear and done once. */
export function createCardDrawer(world: World, trust: Trust): (persona: string) => Promise<CardInField> {
  const contents = new Map<string, Promise<CardContents>>();
  return async (persona) => {
    const known = contents.get(persona) ?? personalise(world, trust, loadPersona(persona));
    contents.set(persona, known);
    return createCard(world, await known);
  };
}
