import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createAnswerer } from '../../../simulators/card/pcsc/answer-messages.ts';
import { createMessageReader } from '../../../simulators/card/pcsc/vpcd-messages.ts';
import type { Clock } from '../../../simulators/world/clock.ts';
import type { CardInField } from '../../../simulators/world/wire.ts';

/** A card that waits for a reader. */
export interface OfferedCard {
  /** Where it waits, on loopback. */
  readonly address: string;
  close(): Promise<void>;
}

/** Lets a card answer by the protocol of vpcd; as with vpcd's reversed connections the reader connects to the card. */
export async function offerCard(clock: Pick<Clock, 'after'>, card: CardInField): Promise<OfferedCard> {
  const readers = new Set<Socket>();
  const insertable = {
    ...card,
    reset() {
      card.powerOff();
      card.powerOn();
    },
  };
  const server = createServer((socket) => {
    readers.add(socket);
    const leave = (): void => void socket.end(() => socket.destroy());
    const answer = createAnswerer(
      clock,
      insertable,
      { delayMs: 0, cutsNextAnswer: false },
      { write: (bytes) => void socket.write(bytes), leave, refuse: leave, fail: leave },
    );
    socket.on('data', createMessageReader(answer));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      readers.delete(socket);
      card.powerOff();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of readers) socket.destroy();
      }),
  };
}
