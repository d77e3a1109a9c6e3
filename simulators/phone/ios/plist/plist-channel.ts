import type { Duplex } from 'node:stream';
import { createFrameReader, type Framing } from '../frame-reader.ts';
import type { PlistDictionary } from './plist-value.ts';
import { isPlistText, readPlist } from './read-plist.ts';
import { writePlist } from './write-plist.ts';

/** Property lists over a stream: a length of four bytes, big-endian, before each. */
export interface PlistChannel {
  send(message: PlistDictionary): void;
  /** Stops listening, so that the stream can serve another purpose; gives back what was not read. */
  release(): Buffer;
}

const framing: Framing = { headerLength: 4, lengthOf: (header) => 4 + header.readUInt32BE(0) };

/**
 * Speaks property lists on a stream. What cannot be read ends it, as the real services do.
 * @param passesOver a text that may come in the place of a message and means nothing
 */
export function openPlistChannel(
  stream: Duplex,
  receive: (message: PlistDictionary) => void,
  { passesOver }: { readonly passesOver?: string } = {},
): PlistChannel {
  const take = (message: Buffer): void => {
    const plist = message.subarray(4);
    const dictionary = readPlist(plist);
    if (dictionary) receive(dictionary);
    else if (passesOver === undefined || !isPlistText(plist, passesOver)) stream.destroy();
  };
  const reader = createFrameReader(framing, take, () => stream.destroy());
  const feed = (chunk: Buffer): void => reader.feed(chunk);
  stream.on('data', feed);
  // Whoever handed the stream over may have paused it.
  stream.resume();
  return {
    send(message) {
      if (!stream.writable) return;
      const body = writePlist(message);
      const header = Buffer.alloc(4);
      header.writeUInt32BE(body.length);
      stream.write(Buffer.concat([header, body]));
    },
    release() {
      stream.pause();
      stream.off('data', feed);
      return reader.stop();
    },
  };
}
