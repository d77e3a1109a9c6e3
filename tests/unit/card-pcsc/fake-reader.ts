import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ReaderAddress } from '../../../simulators/card/pcsc/insert-card.ts';
import { createMessageReader, frameMessage } from '../../../simulators/card/pcsc/vpcd-messages.ts';

/** A card in the reader of a test, seen from the reader's side of the wire. */
export interface HeldCard {
  /** Sends one message; the card owes an answer only to some. */
  say(payload: Uint8Array | string): void;
  /** Sends bytes as they are. */
  sayRaw(bytes: Uint8Array): void;
  /** The next answer, in upper-case hexadecimal. */
  hear(): Promise<string>;
  /** Sends one message and gives the next answer. */
  ask(payload: Uint8Array | string): Promise<string>;
  /** Resolves when the card is out, with all bytes that came after the last whole answer. */
  readonly out: Promise<string>;
  drop(): void;
}

/** A virtual reader of a test on a free port. */
export interface FakeReader {
  readonly address: ReaderAddress;
  /** The next card that comes in. */
  card(): Promise<HeldCard>;
  /** Stops listening and drops every card. */
  goAway(): Promise<void>;
  /** Listens again where it did. */
  comeBack(): Promise<void>;
}

/** Opens a reader that speaks as vpcd does; it is gone when the test is over. */
export async function openFakeReader(): Promise<FakeReader> {
  const sockets = new Set<Socket>();
  const cards = createQueue<HeldCard>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    cards.put(holdCard(socket));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const goAway = (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  await listen(0);
  onTestFinished(() => goAway());
  const { port } = server.address() as AddressInfo;
  return { address: { host: '127.0.0.1', port }, card: cards.take, goAway, comeBack: () => listen(port) };
}

function holdCard(socket: Socket): HeldCard {
  const answers = createQueue<string>();
  let rest = '';
  const read = createMessageReader((payload) => {
    rest = '';
    answers.put(hexOf(payload));
  });
  socket.on('data', (chunk: Buffer) => {
    rest += hexOf(chunk);
    read(chunk);
  });
  // A card that is pulled out may well reset the connection.
  socket.on('error', () => socket.destroy());
  const say = (payload: Uint8Array | string): void => {
    socket.write(frameMessage(typeof payload === 'string' ? bytesOf(payload) : payload));
  };
  return {
    say,
    sayRaw: (bytes) => void socket.write(bytes),
    hear: answers.take,
    ask(payload) {
      say(payload);
      return answers.take();
    },
    out: new Promise((resolve) => socket.once('close', () => resolve(rest))),
    drop: () => void socket.destroy(),
  };
}

function createQueue<T>(): { put(value: T): void; take(): Promise<T> } {
  const values: T[] = [];
  const takers: ((value: T) => void)[] = [];
  return {
    put(value) {
      const taker = takers.shift();
      if (taker) taker(value);
      else values.push(value);
    },
    take() {
      const value = values.shift();
      return value === undefined ? new Promise((resolve) => takers.push(resolve)) : Promise.resolve(value);
    },
  };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
