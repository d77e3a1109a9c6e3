import type { ApplicationId } from '../../../simulators/card/applications/layout.ts';
import type { MyNumberCard } from '../../../simulators/card/card.ts';
import { honestCardRules, type CardRules } from '../../../simulators/card/rules.ts';
import { encodeAct } from './act.ts';
import { cardFacts } from './card-facts.ts';
import { createWatch, type Breach, type CardMonitor } from './card-monitor.ts';
import type { CardPress } from './card-under-test.ts';
import { fuzzCommands } from './fuzz-commands.ts';
import { createSignerOf } from './signer-of.ts';

/** What came of sending a card so many commands. */
export interface Fuzzed {
  readonly sent: number;
  /** The first law that was broken, and by which command if by one. */
  readonly breach?: string;
  /** How often a PIN was opened, and how often the office was asked. */
  readonly opened: number;
  readonly reset: number;
}

const TALK = 80;
const TALKS_PER_CARD = 25;

interface Pin {
  readonly name: string;
  readonly application: ApplicationId;
  readonly file: number;
  readonly tries: number;
  readonly select: Uint8Array;
  readonly query: Uint8Array;
}

const PINS: readonly Pin[] = cardFacts.flatMap(({ name, aid, files }) =>
  [...files].flatMap(([file, fact]) => {
    if (fact.is !== 'pin') return [];
    const select = encodeAct({ does: 'select', aid, next: false, fci: false });
    const query = encodeAct({ does: 'query', reference: 0x80 | file });
    const application = name as ApplicationId;
    return [{ name: `${name}/${file}`, application, file, tries: fact.tries, select, query }];
  }),
);

/** Sends `count` random and damaged commands to cards of the press, and watches that the laws hold. */
export function fuzz(press: CardPress, seed: string, count: number, rules: CardRules = honestCardRules): Fuzzed {
  const next = fuzzCommands(seed);
  const watch = createWatch(press.contents, createSignerOf(press.contents));
  const seen = { opened: 0, reset: 0 };
  let sent = 0;
  for (let talk = 0, card = press.make(rules), left = countTries(card); sent < count; talk++) {
    const monitor = watch();
    card.reset();
    for (let n = 0; n < TALK && sent < count; n++) {
      const command = next();
      const breach = monitor.see(command, card.transmit(command));
      sent++;
      if (breach) return { sent, ...seen, breach: `${breach}: ${Buffer.from(command).toString('hex')}` };
    }
    card.reset();
    const after = countTries(card);
    const breach = judgeTries(left, after, monitor);
    if (breach) return { sent, ...seen, breach };
    seen.opened += PINS.filter(({ name }) => monitor.hasOpened(name)).length;
    left = after;
    if (monitor.changed || talk % TALKS_PER_CARD === 0) {
      card = press.make(rules);
      left = countTries(card);
    } else {
      seen.reset += visitOffice(card, left);
    }
  }
  return { sent, ...seen };
}

/** How many tries each PIN has left, in the order of `PINS`. */
function countTries(card: MyNumberCard): number[] {
  return PINS.map(({ select, query }) => {
    card.transmit(select);
    return (card.transmit(query)[1] ?? 0) & 0x0f;
  });
}

function judgeTries(before: readonly number[], after: readonly number[], monitor: CardMonitor): Breach {
  if (monitor.changed) return undefined;
  const gained = PINS.find(({ name }, at) => (after[at] ?? 0) > (before[at] ?? 0) && !monitor.hasOpened(name));
  if (gained) return `${gained.name} gained tries without its PIN`;
  const unopened = PINS.every(({ name }) => !monitor.hasOpened(name));
  const lost = sum(before) - sum(after);
  return unopened && lost !== monitor.misses ? `${monitor.misses} wrong PINs cost ${lost} tries` : undefined;
}

/** Has half of the locked PINs set right; the others stay locked until the card is given up. */
function visitOffice(card: MyNumberCard, left: number[]): number {
  let visits = 0;
  for (const [at, { application, file, tries }] of PINS.entries()) {
    if (left[at] !== 0 || at % 2 === 1) continue;
    card.resetCounter(application, file);
    left[at] = tries;
    visits++;
  }
  return visits;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
