import {
  Context,
  ReaderMonitor,
  SCARD_PROTOCOL_T0,
  SCARD_PROTOCOL_T1,
  SCARD_SHARE_EXCLUSIVE,
  SCARD_STATE_PRESENT,
  SCARD_UNPOWER_CARD,
} from 'smartcard';
import { LONGEST_ANSWER, type Driver } from './driver.ts';

/** PC/SC through `smartcard`, whose binary serves every version of Node. */
export const driver: Driver = {
  name: 'smartcard',
  open(onStatus, onError) {
    const context = new Context();
    const monitor = new ReaderMonitor();
    let open = true;
    monitor.start(({ type, reader, state, atr }) => {
      if (!open) return;
      if (type === 'error') return onError(new Error(reader));
      const isThere = (type === 'card-inserted' || type === 'reader-attached') && (state & SCARD_STATE_PRESENT) !== 0;
      onStatus({ reader, ...(isThere && atr && { atr: Uint8Array.from(atr) }) });
    });
    return {
      async connect(name) {
        const reader = context.listReaders().find((known) => known.name === name);
        if (!reader) throw new Error(`The reader ${name} has gone.`);
        const card = await reader.connect(SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1);
        return {
          async transmit(command) {
            return Uint8Array.from(await card.transmit(Buffer.from(command), { maxRecvLength: LONGEST_ANSWER }));
          },
          // It answers at once, and throws where the card has left.
          disconnect: async () => card.disconnect(SCARD_UNPOWER_CARD),
        };
      },
      close() {
        open = false;
        monitor.stop();
        context.close();
      },
    };
  },
};
