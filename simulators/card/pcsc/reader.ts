import { HarnessError } from '../../world/harness-error.ts';
import { CardGone, type CardInField } from '../../world/wire.ts';
import type { World } from '../../world/world.ts';
import type { CardLink, Driver, DriverSession, ReaderStatus } from './drivers/driver.ts';
import { loadDriver } from './drivers/load-driver.ts';
import { maskExchange } from './mask-exchange.ts';

const PATIENCE_MS = 3_000;
const JOURNAL_NAME = 'in-reader';

/** A card in a reader of this machine, as anything that holds cards can use it. */
export interface CardInReader extends CardInField {
  /** The name of the reader. */
  readonly reader: string;
  transmit(command: Uint8Array): Promise<Uint8Array>;
  /** Resolves when the card has left the reader. */
  readonly gone: Promise<void>;
  /** Cuts the power and lets the reader go. */
  close(): Promise<void>;
}

/** Which reader, and how it is spoken to. */
export interface ReaderOptions {
  /** A part of the reader's name; the first reader with a card when absent. */
  readonly name?: string;
  readonly driver?: Driver;
  /** For how long a card is waited for. */
  readonly patienceMs?: number;
}

/**
 * Takes the card that is in a reader, or that comes into it in time, for us alone. The journal is told lengths and
 * status words of what it says, never data.
 * @throws HarnessError `reader-unreachable` when there is no driver, no PC/SC service, no such reader or no card in it
 */
export async function openReader(
  world: Pick<World, 'clock' | 'journal'>,
  { name = '', driver, patienceMs = PATIENCE_MS }: ReaderOptions = {},
): Promise<CardInReader> {
  const used = driver ?? (await loadDriver());
  const readers = new Map<string, Uint8Array | undefined>();
  let left = (_reader: string): void => {};

  const found = await new Promise<Found>((resolve, reject) => {
    let session: DriverSession | undefined;
    const giveUp = world.clock.after(patienceMs, () => fail(noCard(name, [...readers.keys()])));
    const fail = (error: Error): void => {
      giveUp();
      session?.close();
      reject(error);
    };
    const onStatus = ({ reader, atr }: ReaderStatus): void => {
      readers.set(reader, atr);
      if (!atr) return left(reader);
      if (!session || !reader.includes(name)) return;
      giveUp();
      resolve({ session, reader, atr });
    };
    try {
      session = used.open(onStatus, (cause) => fail(noService(cause)));
    } catch (cause) {
      fail(noService(cause));
    }
  });
  const gone = new Promise<void>((resolve) => {
    left = (reader) => {
      if (reader === found.reader) resolve();
    };
    if (!readers.get(found.reader)) resolve();
  });
  return { ...hold(world, found), reader: found.reader, gone };
}

type Found = { readonly session: DriverSession; readonly reader: string; readonly atr: Uint8Array };

function hold(
  { journal }: Pick<World, 'journal'>,
  { session, reader, atr }: Found,
): Pick<CardInReader, 'atr' | 'powerOn' | 'powerOff' | 'transmit' | 'close'> {
  let isOpen = true;
  let link: Promise<CardLink> | undefined;
  let ending: Promise<unknown> = Promise.resolve();

  const powerOff = (): void => {
    if (!link) return;
    // A card that has left has no power anyway.
    ending = Promise.allSettled([link.then((held) => held.disconnect())]);
    link = undefined;
    journal.write('card', 'power', { card: JOURNAL_NAME, on: false });
  };
  return {
    atr,
    powerOn() {
      if (link) return;
      link = ending.then(() => session.connect(reader));
      // Whoever transmits is told; nobody may.
      link.catch(() => {});
      journal.write('card', 'power', { card: JOURNAL_NAME, on: true });
    },
    powerOff,
    async transmit(command) {
      if (!link) throw new CardGone('Failed to reach the card in the reader: expected it to have power, got none.');
      const response = await link
        .then((held) => held.transmit(command))
        .catch((cause: unknown) => {
          throw new CardGone(`Failed to reach the card in ${reader}: it left, or somebody else uses it.`, { cause });
        });
      // A reader may hand on the beginning of an answer, or nothing of it, when the card leaves in the middle.
      if (response.length < 2) throw new CardGone(`Failed to reach the card in ${reader}: its answer broke off.`);
      journal.write('card', 'apdu', maskExchange(JOURNAL_NAME, command, response));
      return response;
    },
    async close() {
      powerOff();
      await ending;
      if (isOpen) session.close();
      isOpen = false;
    },
  };
}

function noCard(name: string, readers: readonly string[]): HarnessError {
  const wanted = name === '' ? 'a card in a reader' : `a card in a reader called “${name}”`;
  const got = readers.length === 0 ? 'no reader' : `no card in ${readers.join(', ')}`;
  return new HarnessError('reader-unreachable', `Failed to take the card: expected ${wanted}, got ${got}.`);
}

function noService(cause: unknown): HarnessError {
  const got = cause instanceof Error ? cause.message.trim() : String(cause);
  const message = `Failed to take the card: expected the PC/SC service (pcscd) to run, got “${got}”.`;
  return new HarnessError('reader-unreachable', message, { cause });
}
