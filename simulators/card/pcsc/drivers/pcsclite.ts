import pcsclite, { type PcscliteReader } from 'pcsclite';
import { LONGEST_ANSWER, type CardLink, type Driver } from './driver.ts';

/** PC/SC through `pcsclite`, which loads only on the version of Node that it was built on. */
export const driver: Driver = {
  name: 'pcsclite',
  open(onStatus, onError) {
    const readers = new Map<string, PcscliteReader>();
    const service = pcsclite();
    let open = true;
    // Closing makes it report the wait that was cancelled.
    const tellError = (error: Error): void => (open ? onError(error) : undefined);
    service.on('error', tellError);
    service.on('reader', (reader) => {
      const { name } = reader;
      readers.set(name, reader);
      reader.on('error', tellError);
      reader.on('end', () => {
        readers.delete(name);
        if (open) onStatus({ reader: name });
      });
      reader.on('status', ({ state, atr }) => {
        const isThere = (state & reader.SCARD_STATE_PRESENT) !== 0 && (state & reader.SCARD_STATE_MUTE) === 0;
        if (open) onStatus({ reader: name, ...(isThere && atr && { atr: Uint8Array.from(atr) }) });
      });
    });
    return {
      connect(name) {
        const reader = readers.get(name);
        return reader ? connect(reader) : Promise.reject(new Error(`The reader ${name} has gone.`));
      },
      close() {
        open = false;
        for (const reader of readers.values()) reader.close();
        service.close();
      },
    };
  },
};

async function connect(reader: PcscliteReader): Promise<CardLink> {
  const options = { share_mode: reader.SCARD_SHARE_EXCLUSIVE };
  const protocol = await called<number>((done) => reader.connect(options, done));
  return {
    async transmit(command) {
      const sent = Buffer.from(command);
      return Uint8Array.from(await called<Buffer>((done) => reader.transmit(sent, LONGEST_ANSWER, protocol, done)));
    },
    disconnect: () => called<void>((done) => reader.disconnect(reader.SCARD_UNPOWER_CARD, done)),
  };
}

function called<T>(run: (done: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => run((error, value) => (error ? reject(error) : resolve(value as T))));
}
