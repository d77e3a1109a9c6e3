import { honestCardRules } from '../../simulators/card/rules.ts';
import { makeForeignCard, type ForeignKind } from '../../simulators/card/foreign-card.ts';
import { withFault, type CardFault } from '../../simulators/card/fault.ts';
import { createCard, type VirtualCard } from '../../simulators/card/card.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import type { SpendablePin } from '../../simulators/card/pcsc/may-run.ts';
import type { Persona } from '../../simulators/card/persona.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { withDefects } from '../catalogue/defects.ts';
import type { Setting } from '../setting.ts';
import { typedPin } from './typed-pin.ts';

/** The cards on the table and the one whose PINs the person has in mind. */
export interface Cards {
  take(name?: string, fault?: CardFault): Promise<CardInField>;
  use(name: string): Promise<void>;
  pin(of: SpendablePin, which: 'right' | 'wrong'): string;
  /** Lets go of what is held. */
  close?(): Promise<void>;
}

/** Lays out cards: personas by id, and `transport` and `driving-licence`, which are no My Number Cards. */
export async function createCards(world: VirtualWorld, trust: Trust, setting: Setting): Promise<Cards> {
  const rules = await withDefects('card', honestCardRules, setting.defects);
  const cards = new Map<string, Promise<VirtualCard>>();
  let persona: Persona = loadPersona(setting.persona);

  const layOut = async (owner: Persona): Promise<VirtualCard> => {
    const { id, name, address, birthdate, gender } = owner;
    world.journal.write('card', 'face', { card: id, name, address, birthdate, gender });
    return createCard(world, await personalise(world, trust, owner), rules);
  };
  const cardOf = (name: string): Promise<VirtualCard> => {
    const known = cards.get(name);
    if (known) return known;
    const made = layOut(loadPersona(name));
    cards.set(name, made);
    return made;
  };

  return {
    async take(name = persona.id, fault) {
      if (isForeign(name)) return makeForeignCard(world, name);
      const card = await cardOf(name);
      return fault ? withFault(world, card, fault) : card;
    },
    async use(name) {
      persona = loadPersona(name);
      await cardOf(name);
    },
    pin: (of, which) => typedPin(persona, of, which),
  };
}

/** Whether this is the name of a card that is no My Number Card. */
export function isForeign(name: string): name is ForeignKind {
  return name === 'transport' || name === 'driving-licence';
}
