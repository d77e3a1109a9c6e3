import type { Clock } from '../../world/clock.ts';
import { CardGone, type CardInField } from '../../world/wire.ts';
import { CONTROL, frameMessage } from './vpcd-messages.ts';

/** A card that a virtual reader can hold: it can be reset as well. */
export interface InsertableCard extends CardInField {
  reset(): void;
}

/** How the card bears itself; may be changed at any time and counts from the next answer on. */
export interface Bearing {
  /** Every answer comes so much later. */
  delayMs: number;
  /** The next answer is broken off in the middle, and the card is out. */
  cutsNextAnswer: boolean;
}

/** The way back to the reader. */
export interface Line {
  write(bytes: Uint8Array): void;
  /** The card has left by itself. */
  leave(): void;
  /** The reader said what no vpcd says. */
  refuse(what: string): void;
  /** The card's own code threw. */
  fail(error: unknown): void;
}

/**
 * Makes what answers a reader's messages for a card: one at a time and in order, also while an answer is awaited.
 * An answer that comes after the end of `line` is the line's to drop.
 */
export function createAnswerer(
  clock: Pick<Clock, 'after'>,
  card: InsertableCard,
  bearing: Bearing,
  line: Line,
): (message: Uint8Array) => void {
  const waiting: Uint8Array[] = [];
  let awaiting = false;

  const give = (answer: Uint8Array): void => {
    const message = frameMessage(answer);
    if (bearing.cutsNextAnswer) {
      bearing.cutsNextAnswer = false;
      line.write(message.subarray(0, Math.ceil(message.length / 2)));
      return line.leave();
    }
    line.write(message);
    goOn();
  };
  const giveInTime = (answer: Uint8Array): void => {
    if (bearing.delayMs > 0) clock.after(bearing.delayMs, () => give(answer));
    else give(answer);
  };
  const stop = (error: unknown): void => (error instanceof CardGone ? line.leave() : line.fail(error));

  const transmit = (command: Uint8Array): void => {
    awaiting = true;
    try {
      const answer = card.transmit(command);
      if (answer instanceof Promise) answer.then(giveInTime).catch(stop);
      else giveInTime(answer);
    } catch (error) {
      stop(error);
    }
  };
  const obey = (message: Uint8Array): void => {
    if (message.length > 1) return transmit(message);
    const [order] = message;
    if (order === CONTROL.atr) line.write(frameMessage(card.atr));
    else if (order === CONTROL.powerOn) card.powerOn();
    else if (order === CONTROL.powerOff) card.powerOff();
    else if (order === CONTROL.reset) card.reset();
    else line.refuse(order === undefined ? 'a message of no bytes' : `the control byte ${order}`);
  };
  const goOn = (): void => {
    awaiting = false;
    for (let message = waiting.shift(); message; message = awaiting ? undefined : waiting.shift()) obey(message);
  };

  return (message) => {
    if (awaiting) waiting.push(message);
    else obey(message);
  };
}
