import { CardGone } from '../../world/wire.ts';
import type { FlowEvent } from '../flow.ts';
import { registrationOf, sessionOf, targetOf, type Memory, type Proof } from '../memory.ts';
import type { PhoneRules } from '../phone-rules.ts';
import { ReadingStopped } from '../reading/reading-stopped.ts';
import type { ReadingStep } from '../reading/reading-step.ts';
import type { Item } from '../session.ts';
import type { Ended, StateWork, Surroundings } from './state-work.ts';

/** Reads the card for a sign-in or a signing. */
export const readCard: StateWork = (memory, around) => {
  const { purpose, asks, challenge = '' } = sessionOf(memory);
  const { readingSteps, signingSteps } = around.rules;
  return purpose === 'signing'
    ? read(memory, around, { steps: signingSteps, asks, toSign: targetOf(memory).digest_info, event: 'signature-read' })
    : read(memory, around, { steps: readingSteps, asks, toSign: challenge, event: 'card-read' });
};

/** Reads the card for a registration, which asks for none of its items. */
export const readCardToRegister: StateWork = (memory, around) => {
  const { readingSteps: steps } = around.rules;
  return read(memory, around, { steps, asks: [], toSign: registrationOf(memory).challenge, event: 'card-read' });
};

interface Errand {
  readonly steps: readonly ReadingStep[];
  readonly asks: readonly Item[];
  /** Base64. */
  readonly toSign: string;
  readonly event: FlowEvent;
}

/** Reads the card step by step; the first step that cannot go on decides how it ends. The PINs are forgotten after. */
async function read(
  memory: Memory,
  { card: cardInField, rules }: Surroundings,
  { steps, asks, toSign, event }: Errand,
): Promise<Ended> {
  const card = cardInField();
  if (!card) return { event: 'card-gone' };
  const known = { transmit: card.transmit, entries: memory.entries, asks, toSign: Buffer.from(toSign, 'base64') };
  const { wrong: _outdated, ...rest } = memory;
  let proof: Proof = { certificate: new Uint8Array(), signature: new Uint8Array(), items: {} };
  card.powerOn();
  try {
    for (const step of steps) proof = { ...proof, ...(await step(known)) };
    return { event, memory: { ...rest, entries: {}, proof } };
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
