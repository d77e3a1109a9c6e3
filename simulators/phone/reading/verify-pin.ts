import type { Transmit } from '../../world/wire.ts';
import type { Pin } from '../memory.ts';
import { exchange, exchangeOk, OK, selectFile } from './apdu.ts';
import { ReadingStopped } from './reading-stopped.ts';

const LOCKED = 0x6984;
const QUERY = Uint8Array.of(0x00, 0x20, 0x00, 0x80);

/** Selects a PIN's key reference, asks how many tries are left, which costs none, and spends one only on an open PIN. */
export async function verifyPin(transmit: Transmit, pin: Pin, fileId: number, entry: string): Promise<void> {
  await exchangeOk(transmit, selectFile(fileId));
  refuse(pin, (await exchange(transmit, QUERY)).status, 'query');
  const { status } = await exchange(transmit, Uint8Array.of(...QUERY, entry.length, ...Buffer.from(entry, 'ascii')));
  refuse(pin, status, 'try');
}

function refuse(pin: Pin, status: number, asked: 'query' | 'try'): void {
  const triesLeft = triesIn(status);
  if (status === LOCKED || triesLeft === 0) throw new ReadingStopped(`${pin}-locked`, { pin, triesLeft: 0 });
  if (status === OK || (asked === 'query' && triesLeft !== undefined)) return;
  if (triesLeft === undefined) throw new ReadingStopped('chip-error');
  throw new ReadingStopped(`${pin}-wrong`, { pin, triesLeft });
}

/** The x of `63Cx`. */
function triesIn(status: number): number | undefined {
  return status >> 4 === 0x63c ? status & 0x0f : undefined;
}
