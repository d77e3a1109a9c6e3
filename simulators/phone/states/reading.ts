import { CardGone } from '../../world/wire.ts';
import { registrationOf, sessionOf, type Memory, type Proof } from '../memory.ts';
import type { PhoneRules } from '../phone-rules.ts';
import { ReadingStopped } from '../reading/reading-stopped.ts';
import type { Session } from '../session.ts';
import type { Ended, StateWork, Surroundings } from './state-work.ts';

/** Reads the card for a sign-in. */
export const readCard: StateWork = (memory, around) => read(memory, around, sessionOf(memory));

/** Reads the card for a registration, which asks for none of its items. */
export const readCardToRegister: StateWork = (memory, around) =>
  read(memory, around, { asks: [], challenge: registrationOf(memory).challenge });

/** Reads the card step by step; the first step that cannot go on decides how it ends. The PINs are forgotten after. */
async function read(
  memory: Memory,
  { card: cardInField, rules }: Surroundings,
  { asks, challenge }: Pick<Session, 'asks' | 'challenge'>,
): Promise<Ended> {
  const card = cardInField();
  if (!card) return { event: 'card-gone' };
  const known = { transmit: card.transmit, entries: memory.entries, asks, challenge: Buffer.from(challenge, 'base64') };
  const { wrong: _outdated, ...rest } = memory;
  let proof: Proof = { certificate: new Uint8Array(), signature: new Uint8Array(), items: {} };
  card.powerOn();
  try {
    for (const step of rules.readingSteps) proof = { ...proof, ...(await step(known)) };
    return { event: 'card-read', memory: { ...rest, entries: {}, proof } };
  } catch (error) {
    return endOf(error, rest, rules.keptEntries);
  } finally {
    card.powerOff();
  }
}

function endOf(error: unknown, memory: Memory, keptEntries: PhoneRules['keptEntries']): Ended {
  if (error instanceof CardGone) return { event: 'card-gone', memory };
  if (!(error instanceof ReadingStopped)) throw error;
  const { event, wrong } = error;
  if (!wrong) return { event, memory };
  return { event, memory: { ...memory, wrong, entries: keptEntries(memory.entries, wrong.pin) } };
}
