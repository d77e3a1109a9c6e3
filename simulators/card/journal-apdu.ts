import { statusOf } from './apdu.ts';
import { printStatus } from './status-word.ts';

/** One exchange with a card as the journal keeps it. */
export type JournalledApdu = {
  readonly card: string;
  /** Upper-case hexadecimal; each byte that may belong to a PIN is `**`. */
  readonly command: string;
  /** The data of the answer; of more than 32 bytes the first 32 and then how many there were. */
  readonly response: string;
  readonly sw: string;
};

const SHOWN_BYTES = 32;
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).toUpperCase().padStart(2, '0'),
);

/** Instructions whose data is, or may be, a PIN: VERIFY, CHANGE REFERENCE DATA, their kin and the card's own two. */
const PIN_INSTRUCTIONS = new Set([0x20, 0x21, 0x24, 0x25, 0x2c, 0x2d, 0x32, 0x54]);

/** Describes an exchange for the journal. What follows the header of a PIN command is masked even if it is malformed. */
export function describeApdu(card: string, command: Uint8Array, response: Uint8Array): JournalledApdu {
  const ins = command[1] ?? 0;
  return {
    card,
    command: PIN_INSTRUCTIONS.has(ins) ? printMasked(command) : printBytes(command, command.length),
    response: printResponse(response),
    sw: printStatus(statusOf(response)),
  };
}

function printBytes(bytes: Uint8Array, end: number): string {
  let hex = '';
  for (let at = 0; at < end; at++) hex += HEX[bytes[at] ?? 0];
  return hex;
}

function printMasked(command: Uint8Array): string {
  const header = headerLength(command);
  return printBytes(command, header) + '**'.repeat(command.length - header);
}

/** How many bytes at the front are surely no PIN: the length too, but only where it is right. */
function headerLength(command: Uint8Array): number {
  const { length } = command;
  if (length <= 5) return length;
  if (command[4] === length - 5) return 5;
  if (command[4] === 0 && (((command[5] ?? 0) << 8) | (command[6] ?? 0)) === length - 7) return 7;
  return 4;
}

function printResponse(response: Uint8Array): string {
  const length = response.length - 2;
  if (length <= SHOWN_BYTES) return printBytes(response, length);
  return `${printBytes(response, SHOWN_BYTES)}…(${length} bytes)`;
}
