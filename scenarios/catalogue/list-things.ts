import type { ListItem, ListName } from '../../reports/schemas/lists.ts';
import { isShared } from '../../simulators/broker/lies/fault.ts';
import { findFaults } from '../../simulators/broker/lies/find-faults.ts';
import { brokerOptions } from '../../simulators/broker/options.ts';
import { cardOptions } from '../../simulators/card/options.ts';
import { listPersonas } from '../../simulators/card/personas.ts';
import { trustOptions } from '../../simulators/trust/options.ts';
import { MISHAPS } from '../acts/mishaps.ts';
import { findScenarios } from './all.ts';
import { findDefects } from './defects.ts';
import { describeOptions } from './describe-options.ts';
import { readRequirements } from './requirements.ts';
import { PLAIN_ADULT, USUAL_SERVICE } from '../setting.ts';

/** Lists everything of one kind, in order of id. */
export async function listThings<N extends ListName>(name: N): Promise<ListItem<N>[]> {
  return (await LISTS[name]()) as ListItem<N>[];
}

const LISTS: { readonly [N in ListName]: () => Promise<ListItem<N>[]> } = {
  async scenarios() {
    const scenarios = await findScenarios();
    return scenarios.map(({ id, scenario }) => ({
      id,
      title: scenario.title,
      platforms: [...scenario.platforms],
      services: scenario.services ? Object.values(scenario.services) : [scenario.service ?? USUAL_SERVICE],
      given: scenario.given,
      spends: { ...scenario.spends },
      persona: scenario.persona ?? PLAIN_ADULT,
      tags: [...(scenario.tags ?? [])],
      checks: [...scenario.checks, ...Object.values(scenario.checksAt ?? {}).flat()],
    }));
  },
  requirements: () => readRequirements(),
  personas: async () =>
    listPersonas().map(({ id, note, pins }) => ({
      id,
      words: note,
      pins: {
        authentication: pins.authentication ?? null,
        signing: pins.signing ?? null,
        cardInfo: pins.cardInfo ?? null,
        resident: pins.resident ?? pins.cardInfo ?? null,
      },
    })),
  async faults() {
    const mishaps = Object.entries(MISHAPS).map(([id, { sentence }]) => ({ id, meets: 'card' as const, sentence }));
    const lies = [...(await findFaults()).values()].map((fault) => ({
      id: fault.id,
      meets: isShared(fault) ? ('everybody' as const) : ('sign-in' as const),
      sentence: fault.sentence,
      ...(fault.seconds !== undefined && { seconds: fault.seconds }),
    }));
    return [...mishaps, ...lies];
  },
  async defects() {
    const defects = await findDefects();
    return defects.map(({ id, room, sentence }) => ({ id, room, sentence }));
  },
  options: async () => [
    ...describeOptions('broker', brokerOptions),
    ...describeOptions('card', cardOptions),
    ...describeOptions('trust', trustOptions),
  ],
};
