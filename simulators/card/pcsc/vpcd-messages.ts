/** What a virtual reader tells a card by a message of one byte. Only `atr` gets an answer. @see https://github.com/frankmorgner/vsmartcard, vpcd */
export const CONTROL = { powerOff: 0, powerOn: 1, reset: 2, atr: 4 } as const;

const LENGTH_BYTES = 2;
const LONGEST = 0xffff;

/** Puts the length in front, both in one piece: two writes would wait for each other on the way. */
export function frameMessage(payload: Uint8Array): Uint8Array {
  if (payload.length > LONGEST) {
    throw new TypeError(`Failed to frame a message: expected at most ${LONGEST} bytes, got ${payload.length}.`);
  }
  const message = new Uint8Array(LENGTH_BYTES + payload.length);
  message[0] = payload.length >> 8;
  message[1] = payload.length & 0xff;
  message.set(payload, LENGTH_BYTES);
  return message;
}

/** Makes a reader of a byte stream that calls `take` for every whole message, however the stream is cut into chunks. */
export function createMessageReader(take: (payload: Uint8Array) => void): (chunk: Uint8Array) => void {
  let kept = new Uint8Array();
  return (chunk) => {
    const bytes = kept.length === 0 ? chunk : joined(kept, chunk);
    let at = 0;
    while (bytes.length - at >= LENGTH_BYTES) {
      const end = at + LENGTH_BYTES + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
      if (end > bytes.length) break;
      take(bytes.slice(at + LENGTH_BYTES, end));
      at = end;
    }
    kept = bytes.slice(at);
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
