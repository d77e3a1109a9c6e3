import { makeForeignCard } from '../../simulators/card/foreign-card.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { enrolPersonas } from '../persona-desk/enrol-personas.ts';
import { isForeign, type Cards } from './cards.ts';
import { wrongPin } from './typed-pin.ts';
import { cannotDo, needsCardOf, type LentCard, type TakenCard } from './lent-card.ts';

/** Lays a physical card on the table, beside virtual ones that are no My Number Cards. */
export async function createLentCards(world: VirtualWorld, trust: Trust, lent: LentCard): Promise<Cards> {
  // A card of our own in a reader is known like any other.
  await enrolPersonas(world, trust);
  let taken: Promise<TakenCard> | undefined;
  return {
    async take(name, fault) {
      if (name !== undefined && isForeign(name)) return makeForeignCard(world, name);
      if (name !== undefined) throw cannotDo(needsCardOf(name));
      if (fault) throw cannotDo('This scenario needs a mishap of the card at an exact moment.');
      return (taken ??= lent.take(world));
    },
    async use(name) {
      throw cannotDo(needsCardOf(name));
    },
    pin(of, which) {
      const right = lent.pins[of];
      if (right === undefined) throw cannotDo(`This scenario needs the ${of} PIN of the card, which was not given.`);
      return which === 'right' ? right : wrongPin(right);
    },
    async close() {
      await (await taken)?.close();
    },
  };
}
