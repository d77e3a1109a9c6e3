import type { GraphPart } from '../../reports/coverage.ts';
import type { Words } from '../../reports/result.ts';
import { pairingTransitions } from '../../simulators/broker/pairing/transitions.ts';
import { PIN_GRAPHS } from '../../simulators/card/pin-graphs.ts';
import { pinState, pinTransitions } from '../../simulators/card/pin-transitions.ts';
import { honestTransitions } from '../../simulators/phone/flow.ts';
import { partOfApp } from './app-parts.ts';

/** A machine as its rules have it. */
export interface Graph {
  readonly id: string;
  readonly title: Words;
  /** Where it is at first. */
  readonly start: string;
  /** By state and event, where that leads. */
  readonly transitions: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;
  /** In which of its pictures a state stands; without it there is but one. */
  readonly partOf?: (state: string) => GraphPart;
}

/** Every machine whose steps are counted, made of the tables that the simulators themselves go by. */
export const graphs: readonly Graph[] = [
  {
    id: 'app',
    title: { ja: 'アプリの画面', en: 'The app' },
    start: 'closed',
    transitions: honestTransitions,
    partOf: partOfApp,
  },
  {
    id: 'pairing',
    title: { ja: 'ページとアプリの組み合わせ', en: 'Pairing of page and app' },
    start: 'begun',
    transitions: pairingTransitions,
  },
  ...PIN_GRAPHS.map(({ id, title, tries }) => ({
    id,
    title,
    start: pinState(tries),
    transitions: pinTransitions(tries),
  })),
];
