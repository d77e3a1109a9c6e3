import type { Clock } from '../../world/clock.ts';
import { HarnessError } from '../../world/harness-error.ts';
import type { Bearing, InsertableCard } from './answer-messages.ts';
import { insertCard, type Insertion, type ReaderAddress, type TakenOut } from './insert-card.ts';

const RETRY_MS = 500;
const GAP_MS = 1_000;

/** A card and how people call it. */
export interface NamedCard extends InsertableCard {
  readonly id: string;
}

/** How things stand at a reader. */
export interface SeatState {
  /** `HOST:PORT` of the reader. */
  readonly reader: string;
  readonly card: string;
  readonly place: 'in' | 'out' | 'waiting';
  readonly delayMs: number;
  readonly cutsNextAnswer: boolean;
}

/** A virtual reader's seat and the card that is put there, taken out and exchanged. Orders run one after another. */
export interface CardSeat {
  state(): SeatState;
  insert(): Promise<void>;
  remove(): Promise<void>;
  /** Takes the card out and puts another in, whether or not one was in. */
  swap(card: NamedCard): Promise<void>;
  /** Every answer from now on comes so much later; 0 for none. */
  slow(delayMs: number): void;
  /** Breaks the next answer off in the middle; the card is out then. */
  cut(): void;
  /** Takes the card out for good. */
  close(): Promise<void>;
  /** Resolves after `close`. Rejects when the reader has gone for good or is none, or when the card's code failed. */
  readonly ended: Promise<void>;
}

/** What a seat needs, and whom it tells. */
export interface SeatOptions {
  readonly clock: Pick<Clock, 'after' | 'now'>;
  readonly address: ReaderAddress;
  /** For how long a reader that went away is waited for. */
  readonly patienceMs: number;
  /** For how long the reader stays empty between two cards: PC/SC looks only now and then. */
  readonly gapMs?: number;
  /** Told whenever the card comes, goes or waits; `why` is a sentence where it was not ordered. */
  readonly onMove?: (state: SeatState, why?: string) => void;
}

/**
 * Puts a card into a virtual reader and looks after it from then on. A reader that goes away is waited for.
 * @throws HarnessError `reader-unreachable` when nobody listens there at first
 */
export async function takeSeat(card: NamedCard, options: SeatOptions): Promise<CardSeat> {
  const seat = createSeat(card, options);
  await seat.insert();
  return seat;
}

function createSeat(first: NamedCard, options: SeatOptions): CardSeat {
  const { clock, address, patienceMs, gapMs = GAP_MS, onMove = () => {} } = options;
  const reader = `${address.host}:${address.port}`;
  const bearing: Bearing = { delayMs: 0, cutsNextAnswer: false };
  let card = first;
  let place: SeatState['place'] = 'out';
  let held: Insertion | undefined;
  let waitsUntilMs: number | undefined;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const inTurn = createTurns();

  const state = (): SeatState => ({ reader, card: card.id, place, ...bearing });
  const moveTo = (to: SeatState['place'], why?: string): void => {
    place = to;
    onMove(state(), why);
  };
  const putIn = async (): Promise<void> => {
    if (held) return;
    const insertion = await insertCard(clock, card, address, bearing);
    held = insertion;
    moveTo('in');
    insertion.out.then((taken) => insertion === held && isOut(taken, insertion.heard()), fail);
  };
  const takeOut = (): void => {
    if (place === 'out') return;
    const insertion = held;
    held = undefined;
    insertion?.remove();
    moveTo('out');
  };
  const isOut = (taken: TakenOut, heard: boolean): void => {
    held = undefined;
    if (taken.by === 'stranger') return fail(new HarnessError('reader-unreachable', taken.message));
    if (taken.by !== 'reader') return moveTo('out', 'The card left by itself.');
    // Whoever takes the connection and says nothing is not a reader that came back.
    if (heard || waitsUntilMs === undefined) waitsUntilMs = clock.now() + patienceMs;
    moveTo('waiting', taken.message);
    if (clock.now() < waitsUntilMs) tryLater();
    else
      fail(
        new HarnessError('reader-unreachable', `Failed to keep the card in ${reader}: it takes cards and drops them.`),
      );
  };
  const tryLater = (): void => {
    clock.after(RETRY_MS, () => inTurn(tryAgain).catch(fail));
  };
  const tryAgain = async (): Promise<void> => {
    if (place !== 'waiting') return;
    try {
      await putIn();
    } catch (cause) {
      if (clock.now() >= (waitsUntilMs ?? 0)) throw cause;
      tryLater();
    }
  };

  return {
    state,
    insert: () => inTurn(putIn),
    remove: () => inTurn(() => Promise.resolve(takeOut())),
    swap: (other) =>
      inTurn(async () => {
        if (place !== 'out') {
          takeOut();
          if (gapMs > 0) await new Promise<void>((resolve) => void clock.after(gapMs, resolve));
        }
        card = other;
        await putIn();
      }),
    slow: (delayMs) => void (bearing.delayMs = delayMs),
    cut: () => void (bearing.cutsNextAnswer = true),
    close: () =>
      inTurn(() => {
        takeOut();
        finish();
        return Promise.resolve();
      }),
    ended,
  };
}

/** Makes what runs orders one after another; how each ends is told to whoever gave it. */
function createTurns(): (order: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (order) => {
    const done = last.then(order);
    last = Promise.allSettled([done]);
    return done;
  };
}
