import type { Transmit } from '../../world/wire.ts';
import { exchangeOk, selectFile } from './apdu.ts';

/** Has the card sign a DigestInfo with the key of a file. The card pads what it is given. */
export async function signWith(transmit: Transmit, keyFile: number, digestInfo: Uint8Array): Promise<Uint8Array> {
  await exchangeOk(transmit, selectFile(keyFile));
  const command = Uint8Array.of(0x80, 0x2a, 0x00, 0x80, digestInfo.length, ...digestInfo, 0x00);
  return exchangeOk(transmit, command);
}
