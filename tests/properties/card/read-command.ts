/** Where the data of a command lies, and how long an answer it allows. Nothing of it where it is malformed. */
interface Parts {
  readonly from: number;
  readonly to: number;
  readonly le: number;
}

const NOTHING: Parts = { from: 0, to: 0, le: 0 };

/** How many bytes of answer a command asks for. @see ISO/IEC 7816-4 5.1 */
export function lengthAsked(command: Uint8Array): number {
  return partsOf(command).le;
}

/** The value that a VERIFY tries or a change of PIN sets, as text; nothing for other commands and without data. */
export function verifiedValue(command: Uint8Array): string | undefined {
  const [cla, ins] = command;
  const isVerify = cla === 0 && (ins === 0x20 || ins === 0x24);
  if (!isVerify && !(cla === 0x80 && ins === 0x32)) return undefined;
  const { from, to } = partsOf(command);
  return to > from ? Buffer.from(command.subarray(from, to)).toString('latin1') : undefined;
}

function partsOf(command: Uint8Array): Parts {
  const rest = command.length - 4;
  if (rest <= 0) return NOTHING;
  const lead = command[4] ?? 0;
  if (rest === 1) return { from: 0, to: 0, le: lead || 256 };
  if (lead !== 0) return fielded(command, 5, lead, 1, 256);
  if (rest < 3) return NOTHING;
  const length = wordAt(command, 5);
  return rest === 3 ? { from: 0, to: 0, le: length || 65_536 } : fielded(command, 7, length, 2, 65_536);
}

function fielded(command: Uint8Array, from: number, length: number, leBytes: number, most: number): Parts {
  const to = from + length;
  const rest = command.length - to;
  if (length === 0 || (rest !== 0 && rest !== leBytes)) return NOTHING;
  if (rest === 0) return { from, to, le: 0 };
  return { from, to, le: (leBytes === 1 ? command[to] : wordAt(command, to)) || most };
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
