import { connect, type Socket } from 'node:net';
import type { Clock } from '../../world/clock.ts';
import { HarnessError } from '../../world/harness-error.ts';
import { createAnswerer, type Bearing, type InsertableCard } from './answer-messages.ts';
import { createMessageReader } from './vpcd-messages.ts';

/** Where a virtual reader (vpcd) waits for a card. */
export interface ReaderAddress {
  readonly host: string;
  readonly port: number;
}

/** Why a card came out of its reader. */
export type TakenOut =
  | { readonly by: 'us' }
  /** The card left by itself: a fault of its own, or an answer that was cut off. */
  | { readonly by: 'card' }
  /** The reader closed the connection. */
  | { readonly by: 'reader'; readonly message: string }
  /** Who listens there said what no vpcd says. */
  | { readonly by: 'stranger'; readonly message: string };

/** A card in a virtual reader. */
export interface Insertion {
  /** Resolves when the card is out. Rejects only with what the card's own code threw. */
  readonly out: Promise<TakenOut>;
  /** Whether the reader has said anything yet. */
  heard(): boolean;
  remove(): void;
}

/**
 * Puts a card into a virtual reader: connecting is inserting, closing is removing. Resolves once it is in.
 * @throws HarnessError `reader-unreachable` when nobody listens there
 */
export function insertCard(
  clock: Pick<Clock, 'after'>,
  card: InsertableCard,
  address: ReaderAddress,
  bearing: Bearing = { delayMs: 0, cutsNextAnswer: false },
): Promise<Insertion> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...address, noDelay: true });
    const fail = (cause: NodeJS.ErrnoException): void => reject(unreachable(address, cause));
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.off('error', fail);
      resolve(hold(clock, card, socket, bearing));
    });
  });
}

/** Says that nobody listens where a reader was expected. */
function unreachable({ host, port }: ReaderAddress, cause: NodeJS.ErrnoException): HarnessError {
  const wanted = `a virtual reader at ${host}:${port} (start pcscd with vsmartcard-vpcd)`;
  const message = `Failed to insert the card: expected ${wanted}, got ${cause.code ?? cause.message}.`;
  return new HarnessError('reader-unreachable', message, { cause });
}

function hold(clock: Pick<Clock, 'after'>, card: InsertableCard, socket: Socket, bearing: Bearing): Insertion {
  let isIn = true;
  let heard = false;
  const takeOut = (): void => {
    isIn = false;
    card.powerOff();
    // What has been written still goes out; after it the reader sees the end of the stream.
    socket.end(() => socket.destroy());
  };
  let remove = (): void => {};

  const out = new Promise<TakenOut>((resolve, reject) => {
    const end = (taken: TakenOut): void => {
      if (!isIn) return;
      takeOut();
      resolve(taken);
    };
    remove = () => end({ by: 'us' });
    const answer = createAnswerer(clock, card, bearing, {
      write(bytes) {
        if (isIn) socket.write(bytes);
      },
      leave: () => end({ by: 'card' }),
      refuse(what) {
        const message = `Failed to follow the reader: expected an APDU or an order of vpcd, got ${what}.`;
        end({ by: 'stranger', message });
      },
      fail(error) {
        reject(error);
        if (isIn) takeOut();
      },
    });
    socket.on(
      'data',
      createMessageReader((message) => {
        heard = true;
        if (isIn) answer(message);
      }),
    );
    socket.on('error', ({ message }) => end({ by: 'reader', message: `The reader went away: ${message}.` }));
    socket.on('close', () => end({ by: 'reader', message: 'The reader closed the connection.' }));
  });
  return { out, heard: () => heard, remove: () => remove() };
}
