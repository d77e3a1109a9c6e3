import { z } from 'zod';
import type { Random } from '../world/random.ts';
import { CardGone, type CardInField } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { answerStatus } from './apdu.ts';
import { foreignKind, makeForeignCard } from './foreign-card.ts';
import type { VirtualCard } from './powered-card.ts';
import { SW } from './status-word.ts';

const command = z.int().min(1);

/**
 * Something that goes wrong while a card is held, as data that a scenario or a control port can name. Commands are
 * counted from 1, over all of the card's time in the field.
 */
export const cardFault = z.union([
  z.strictObject({ removedAfter: z.int().min(0) }).describe('The card leaves after it has answered so many commands.'),
  z
    .strictObject({ removedDuring: command, answered: z.int().min(0).default(1) })
    .describe('The card carries this command out and leaves when so many bytes of its answer are out.'),
  z
    .strictObject({ failsAt: command, sw: z.int().min(0x6000).max(0x6fff).default(SW.failure) })
    .describe('The chip answers this command with an error, carries nothing out, and is fine afterwards.'),
  z
    .strictObject({ slowByMs: z.int().min(1), at: command.optional() })
    .describe('Every answer, or that to one command, comes so many milliseconds late by the clock of the world.'),
  z
    .strictObject({ garbledAt: command, as: z.enum(['noise', 'one-byte', 'nothing']).default('noise') })
    .describe('This command is not carried out, and its answer is garbage. Afterwards all is fine.'),
  z.strictObject({ insteadOf: foreignKind }).describe('It is another kind of card that is held.'),
  z
    .strictObject({ besides: foreignKind, answers: z.enum(['neither', 'other']).default('neither') })
    .describe('Another kind of card is held with it: the reader reaches neither of them, or only the other one.'),
]);

/** A fault as given: what has a default may be left out. */
export type CardFault = z.input<typeof cardFault>;

const NOISE_BYTES = 16;

/** Lends out a card that meets with a fault; counters and files stay those of `card`. Throws `ZodError` for no fault. */
export function withFault(
  world: Pick<World, 'journal' | 'clock' | 'random' | 'work'>,
  card: VirtualCard,
  fault: CardFault,
): CardInField {
  const read = cardFault.parse(fault);
  if ('insteadOf' in read) return makeForeignCard(world, read.insteadOf);
  if ('besides' in read) return read.answers === 'other' ? makeForeignCard(world, read.besides) : unreachable(card);
  if ('slowByMs' in read) return slow(world, card, read.slowByMs, read.at);
  if ('removedAfter' in read) {
    return counting(card, (bytes, n) => {
      if (n === read.removedAfter + 1) card.powerOff();
      return card.transmit(bytes);
    });
  }
  if ('removedDuring' in read) {
    return counting(card, (bytes, n) =>
      n === read.removedDuring ? card.leave(bytes, read.answered) : card.transmit(bytes),
    );
  }
  if ('failsAt' in read) {
    return counting(card, (bytes, n) =>
      n === read.failsAt ? card.say(bytes, answerStatus(read.sw)) : card.transmit(bytes),
    );
  }
  const random = world.random.fork(`fault/${card.id}`);
  return counting(card, (bytes, n) =>
    n === read.garbledAt ? card.say(bytes, garbage(read.as, random)) : card.transmit(bytes),
  );
}

function counting(card: VirtualCard, transmit: (command: Uint8Array, n: number) => Uint8Array): CardInField {
  let n = 0;
  return { ...card, transmit: (bytes) => transmit(bytes, ++n) };
}

/** Two cards in one field answer at once, and the reader understands neither. */
function unreachable(card: VirtualCard): CardInField {
  return {
    ...card,
    transmit() {
      throw new CardGone(`Failed to reach card ${card.id}: expected it alone in the field, got two cards.`);
    },
  };
}

function slow(
  { clock, work }: Pick<World, 'clock' | 'work'>,
  card: VirtualCard,
  ms: number,
  at: number | undefined,
): CardInField {
  let n = 0;
  return {
    ...card,
    isSlow: true,
    async transmit(bytes) {
      n++;
      if (at === undefined || n === at) {
        const goOn = work.rest();
        await new Promise<void>((resolve) => {
          clock.after(ms, () => {
            goOn();
            resolve();
          });
        });
      }
      return card.transmit(bytes);
    },
  };
}

function garbage(as: 'noise' | 'one-byte' | 'nothing', random: Random): Uint8Array {
  return random.bytes({ noise: NOISE_BYTES, 'one-byte': 1, nothing: 0 }[as]);
}
