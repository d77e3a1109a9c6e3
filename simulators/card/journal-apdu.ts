import type { LateData } from '../world/journal.ts';

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

/** Instructions whose data is, or may be, a PIN: VERIFY, CHANGE REFERENCE DATA, their kin and the card's own two. */
const PIN_INSTRUCTIONS: readonly boolean[] = Array.from({ length: 256 }, (_, ins) =>
  [0x20, 0x21, 0x24, 0x25, 0x2c, 0x2d, 0x32, 0x54].includes(ins),
);

/** Describes an exchange for the journal. What follows the header of a PIN command is masked even if it is malformed. */
export function describeApdu(card: string, command: Uint8Array, response: Uint8Array): JournalledApdu {
  return createApduMemory().keep(card, command, response).tell();
}

/** An exchange as bytes: what of it may be shown, and nothing of a PIN. */
export interface KeptApdu extends LateData {
  tell(): JournalledApdu;
}

/** Keeps exchanges as bytes until somebody reads them. */
export interface ApduMemory {
  keep(card: string, command: Uint8Array, response: Uint8Array): KeptApdu;
}

const BLOCK_BYTES = 0x1_0000;
// In front of the bytes of each exchange: four lengths of three bytes each, and the status word.
const LENGTH_BYTES = 3;
const LENGTHS_BYTES = 4 * LENGTH_BYTES + 2;

/** Makes a memory for exchanges: one block of bytes holds many of them. A block goes when the last of them has gone. */
export function createApduMemory(): ApduMemory {
  let block = new Uint8Array();
  let end = 0;
  const put = (value: number): void => {
    block[end++] = value >> 16;
    block[end++] = (value >> 8) & 0xff;
    block[end++] = value & 0xff;
  };
  return {
    keep(card, command, response) {
      const open = isPinCommand(command) ? headerLength(command) : command.length;
      const answered = response.length - 2;
      const shown = Math.min(answered, SHOWN_BYTES);
      const needed = LENGTHS_BYTES + open + shown;
      if (end + needed > block.length) {
        block = new Uint8Array(Math.max(BLOCK_BYTES, needed));
        end = 0;
      }
      const from = end;
      put(open);
      put(command.length);
      put(shown);
      put(answered);
      block[end++] = response[answered] ?? 0;
      block[end++] = response[answered + 1] ?? 0;
      for (let at = 0; at < open; at++) block[end++] = command[at] ?? 0;
      for (let at = 0; at < shown; at++) block[end++] = response[at] ?? 0;
      return new BlockApdu(card, block, from);
    },
  };
}

/** A class, because one of these is made for every command. */
class BlockApdu implements KeptApdu {
  readonly #card: string;
  readonly #block: Uint8Array;
  readonly #from: number;

  constructor(card: string, block: Uint8Array, from: number) {
    this.#card = card;
    this.#block = block;
    this.#from = from;
  }

  tell(): JournalledApdu {
    const bytes = Buffer.from(this.#block.buffer, this.#from);
    const [open = 0, length = 0, shown = 0, answered = 0] = [0, 1, 2, 3].map((at) =>
      bytes.readUIntBE(at * LENGTH_BYTES, LENGTH_BYTES),
    );
    const print = (from: number, count: number): string => bytes.toString('hex', from, from + count).toUpperCase();
    const response = print(LENGTHS_BYTES + open, shown);
    return {
      card: this.#card,
      command: print(LENGTHS_BYTES, open) + '**'.repeat(length - open),
      response: answered > shown ? `${response}…(${answered} bytes)` : response,
      sw: print(LENGTHS_BYTES - 2, 2),
    };
  }
}

function isPinCommand(command: Uint8Array): boolean {
  return PIN_INSTRUCTIONS[command[1] ?? 0] === true;
}

/** How many bytes at the front are surely no PIN: the length too, but only where it is right. */
function headerLength(command: Uint8Array): number {
  const { length } = command;
  if (length <= 5) return length;
  if (command[4] === length - 5) return 5;
  if (command[4] === 0 && (((command[5] ?? 0) << 8) | (command[6] ?? 0)) === length - 7) return 7;
  return 4;
}
