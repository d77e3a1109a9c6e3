const FLAGS = { rng: 0x001, loginRequired: 0x004, userPinInitialised: 0x008, tokenInitialised: 0x400 };
const SESSIONS = { most: 1, open: 0, mostReadWrite: 1, openReadWrite: 0 };
const PIN_BYTES = { longest: 16, shortest: 6 };
const NOT_AVAILABLE = 0xffff_ffff;

/**
 * Makes EF 0006 of the JPKI application: a PKCS#11 token info of 160 bytes, the same on every card here. The values
 * are those of a published example that is said to mirror a card.
 */
export function tokenInfo(): Uint8Array {
  return Uint8Array.from(
    Buffer.concat([
      ascii('JPKIAPICCTOKEN2', 32),
      ascii('00000000000000000000000000000001', 32),
      ascii('E16R01NJ', 16),
      ascii('0000000020500003', 16),
      integer(FLAGS.rng | FLAGS.loginRequired | FLAGS.userPinInitialised | FLAGS.tokenInitialised),
      ...[SESSIONS.most, SESSIONS.open, SESSIONS.mostReadWrite, SESSIONS.openReadWrite].map(integer),
      ...[PIN_BYTES.longest, PIN_BYTES.shortest].map(integer),
      ...[NOT_AVAILABLE, NOT_AVAILABLE, NOT_AVAILABLE, NOT_AVAILABLE].map(integer),
      ascii('03', 2),
      ascii('01', 2),
      ascii('9'.repeat(16), 16),
    ]),
  );
}

function ascii(value: string, length: number): Buffer {
  return Buffer.from(value.padEnd(length, ' '), 'ascii');
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
