import type { ApplicationId } from '../../../simulators/card/applications/layout.ts';
import type { MyNumberCard } from '../../../simulators/card/card.ts';
import { encodeAct, type Act } from './act.ts';
import { CardModel, type Answer, type Contents } from './card-model.ts';

/** Has the same talk with a card and with the model; tells the first answer in which they differ. */
export function disagreement(card: MyNumberCard, contents: Contents, talk: readonly Act[]): string | undefined {
  const model = new CardModel(contents);
  for (const [at, act] of talk.entries()) {
    const expected = model.play(act);
    const difference = differenceOf(expected, play(card, act));
    if (difference !== undefined) return `act ${at}, ${JSON.stringify(act)}: ${difference}`;
  }
  return undefined;
}

function play(card: MyNumberCard, act: Act): Uint8Array | undefined {
  switch (act.does) {
    case 'reset':
      card.reset();
      return undefined;
    case 'power-cycle':
      card.powerOff();
      card.powerOn();
      return undefined;
    case 'office':
      card.resetCounter(act.application as ApplicationId, act.file);
      return undefined;
    default:
      return card.transmit(encodeAct(act));
  }
}

function differenceOf(expected: Answer | undefined, answered: Uint8Array | undefined): string | undefined {
  if (!expected || !answered) return undefined;
  const answer = Buffer.from(answered);
  const sw = answer.readUInt16BE(answer.length - 2);
  if (sw !== expected.sw) return `expected ${expected.sw.toString(16)}, got ${sw.toString(16)}`;
  const { data = 0 } = expected;
  const got = answer.subarray(0, -2);
  if (typeof data === 'number') return got.length === data ? undefined : `expected ${data} bytes, got ${got.length}`;
  return got.equals(data) ? undefined : `expected ${Buffer.from(data).toString('hex')}, got ${got.toString('hex')}`;
}
