import { createCard, type MyNumberCard } from '../../../simulators/card/card.ts';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { personalise, type CardOverrides } from '../../../simulators/card/personalise.ts';
import { honestCardRules, type CardRules } from '../../../simulators/card/rules.ts';
import { createTrust, type Trust } from '../../../simulators/trust/trust.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import type { CardInField } from '../../../simulators/world/wire.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';

/** A card in the field of a test, spoken to in hexadecimal. */
export interface IssuedCard {
  readonly world: VirtualWorld;
  readonly trust: Trust;
  readonly card: MyNumberCard;
  readonly journal: readonly JournalEntry[];
  /** Sends commands, blanks ignored, and gives the last answer in upper-case hexadecimal. */
  send(...commands: string[]): string;
}

/** Makes the card of a persona at the start of 2026 and powers it on. */
export async function issueCard(
  persona = 'adult',
  overrides: CardOverrides = {},
  breakRules: (rules: CardRules) => CardRules = (rules) => rules,
): Promise<IssuedCard> {
  const journal: JournalEntry[] = [];
  const startsAt = new Date('2026-01-01T00:00:00Z');
  const world = createWorld({ seed: 'card', startsAt, sink: (entry) => journal.push(entry) });
  const trust = createTrust(world);
  const contents = await personalise(world, trust, loadPersona(persona), overrides);
  const card = createCard(world, contents, breakRules(honestCardRules));
  card.powerOn();
  return { world, trust, card, journal, send: (...commands) => sendTo(card, commands) };
}

/** Sends commands to a card that answers at once, and gives the last answer. */
export function sendTo(card: CardInField, commands: readonly string[]): string {
  let answer = '';
  for (const command of commands) {
    const bytes = Uint8Array.from(Buffer.from(command.replaceAll(' ', ''), 'hex'));
    const response = card.transmit(bytes);
    if (response instanceof Promise) throw new TypeError('Failed to send: expected an answer at once, got a promise.');
    answer = Buffer.from(response).toString('hex').toUpperCase();
  }
  return answer;
}

/** Writes a PIN as a VERIFY of the current file. */
export function verifying(pin: string): string {
  const value = Buffer.from(pin, 'ascii').toString('hex');
  return `00200080 ${pin.length.toString(16).padStart(2, '0')} ${value}`;
}

/** The commands that tests begin with. */
export const SELECT = {
  jpki: '00A4040C0AD392F000260100000001',
  cardInfo: '00A4040C0AD3921000310001010408',
  visual: '00A4040C0AD3921000310001010402',
  common: '00A4040C0AD3921000310001010100',
  resident: '00A4040C0AD3921000310001010401',
  manager: '00A4040C07A0000001510000',
  file: (id: string) => `00A4020C02${id}`,
};
