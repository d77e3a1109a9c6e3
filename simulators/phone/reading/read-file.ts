import type { Transmit } from '../../world/wire.ts';
import { exchangeOk, selectFile } from './apdu.ts';
import { ReadingStopped } from './reading-stopped.ts';
import { parseHead } from './tlv.ts';

const HEAD_BYTES = 7;
const STEP_BYTES = 256;
/** Offsets have 15 bits: a set first bit of P1 means a short file id. */
const LARGEST_BYTES = 0x8000;

/** Selects a file that holds one TLV object and reads that object, no filler behind it, in steps of 256 bytes. */
export async function readFile(transmit: Transmit, fileId: number): Promise<Uint8Array> {
  await exchangeOk(transmit, selectFile(fileId));
  const head = parseHead(await readBinary(transmit, 0, HEAD_BYTES));
  const object = new Uint8Array(Math.min(head.headBytes + head.valueBytes, LARGEST_BYTES));
  for (let at = 0; at < object.length;) {
    const part = await readBinary(transmit, at, Math.min(STEP_BYTES, object.length - at));
    if (part.length === 0) throw new ReadingStopped('chip-error');
    object.set(part.subarray(0, object.length - at), at);
    at += part.length;
  }
  return object;
}

async function readBinary(transmit: Transmit, offset: number, length: number): Promise<Uint8Array> {
  const command = Uint8Array.of(0x00, 0xb0, offset >> 8, offset & 0xff, length & 0xff);
  return exchangeOk(transmit, command);
}
