import { createCard, type MyNumberCard } from '../../../simulators/card/card.ts';
import type { CardContents } from '../../../simulators/card/contents.ts';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { personalise } from '../../../simulators/card/personalise.ts';
import { honestCardRules, type CardRules } from '../../../simulators/card/rules.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';
import { encodeAct, type Command } from './act.ts';
import { cardFacts, objectTags, type FileFact } from './card-facts.ts';
import type { Contents } from './card-model.ts';

/** Cards of one person, as many as are wanted, and what is in their files. */
export interface CardPress {
  readonly contents: Contents;
  /** A new card in the field, with all its tries. */
  make(rules?: CardRules): MyNumberCard;
}

/** Prepares cards of the plain adult. */
export async function openPress(): Promise<CardPress> {
  const world = createWorld({ seed: 'card', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
  const personalised = await personalise(world, createTrust(world), loadPersona('adult'));
  const make = (rules = honestCardRules): MyNumberCard => press(world, personalised, rules);
  return { contents: readAll(make()), make };
}

function press(world: VirtualWorld, contents: CardContents, rules: CardRules): MyNumberCard {
  const card = createCard(world, contents, rules);
  card.powerOn();
  return card;
}

/** Opens every file with its own PINs and reads it whole. */
function readAll(card: MyNumberCard): Contents {
  const contents = new Map<string, Uint8Array>();
  const send = (command: Command): Uint8Array | undefined => {
    const answer = Buffer.from(card.transmit(encodeAct(command)));
    return answer.readUInt16BE(answer.length - 2) === 0x9000 ? answer.subarray(0, -2) : undefined;
  };
  for (const tag of objectTags) contents.set(`object/${tag}`, sure(send({ does: 'object', tag, extended: true }), tag));
  for (const { name, aid, files } of cardFacts) {
    send({ does: 'select', aid, next: false, fci: false });
    const pins = [...files].filter(
      (entry): entry is [number, Extract<FileFact, { is: 'pin' }>] => entry[1].is === 'pin',
    );
    for (const [id, { value }] of pins) {
      if (value !== undefined) sure(send({ does: 'verify', reference: 0x80 | id, value }), id);
    }
    for (const [id, fact] of files) {
      const whole = readingOf(id, fact);
      if (whole) contents.set(`${name}/${id}`, sure(send(whole), id));
    }
  }
  return contents;
}

function readingOf(id: number, fact: FileFact): Command | undefined {
  if (fact.is === 'records') return { does: 'record', shortId: id, number: 1, mode: 4, le: 256 };
  if (fact.is !== 'data' || fact.opens === 'nobody') return undefined;
  return { does: 'read', shortId: id, offset: 0, le: 65_536 };
}

function sure(answer: Uint8Array | undefined, what: number): Uint8Array {
  if (answer) return answer;
  throw new Error(`Failed to read a card: expected an answer about ${what.toString(16)}, got a refusal.`);
}
