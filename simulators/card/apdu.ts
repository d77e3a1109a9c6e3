/** A command APDU, decoded in place: `data` is `bytes[dataStart .. dataStart + lc)`. */
export interface CommandApdu {
  bytes: Uint8Array;
  cla: number;
  ins: number;
  p1: number;
  p2: number;
  dataStart: number;
  /** Length of the data, 0 when there is none. */
  lc: number;
  /** How many bytes may come back, 256 or 65536 where the command says 00; 0 when none were asked for. */
  le: number;
  /** Whether lengths came in the extended form. */
  extended: boolean;
}

/** Makes an APDU to decode into. One serves a card all its life: nothing is allocated for a command. */
export function createCommandApdu(): CommandApdu {
  return { bytes: new Uint8Array(), cla: 0, ins: 0, p1: 0, p2: 0, dataStart: 5, lc: 0, le: 0, extended: false };
}

/** Decodes `bytes` into `apdu`; `false` when they are no command APDU. @see ISO/IEC 7816-4 5.1 */
export function decodeCommand(bytes: Uint8Array, apdu: CommandApdu): boolean {
  const { length } = bytes;
  if (length < 4) return false;
  apdu.bytes = bytes;
  apdu.cla = at(bytes, 0);
  apdu.ins = at(bytes, 1);
  apdu.p1 = at(bytes, 2);
  apdu.p2 = at(bytes, 3);
  apdu.dataStart = 5;
  apdu.lc = 0;
  apdu.le = 0;
  apdu.extended = false;
  if (length === 4) return true;
  const first = at(bytes, 4);
  if (length === 5) {
    apdu.le = first || 0x100;
    return true;
  }
  if (first === 0) return decodeExtended(bytes, apdu);
  apdu.lc = first;
  if (length === 5 + first) return true;
  if (length !== 6 + first) return false;
  apdu.le = at(bytes, length - 1) || 0x100;
  return true;
}

function decodeExtended(bytes: Uint8Array, apdu: CommandApdu): boolean {
  const { length } = bytes;
  if (length < 7) return false;
  apdu.extended = true;
  apdu.dataStart = 7;
  const first = (at(bytes, 5) << 8) | at(bytes, 6);
  if (length === 7) {
    apdu.le = first || 0x1_0000;
    return true;
  }
  apdu.lc = first;
  if (first === 0) return false;
  if (length === 7 + first) return true;
  if (length !== 9 + first) return false;
  apdu.le = (at(bytes, length - 2) << 8) | at(bytes, length - 1) || 0x1_0000;
  return true;
}

/** Copies the data of a command. */
export function commandData({ bytes, dataStart, lc }: CommandApdu): Uint8Array {
  return bytes.slice(dataStart, dataStart + lc);
}

/** Makes a response of a status word alone. */
export function answerStatus(sw: number): Uint8Array {
  const response = new Uint8Array(2);
  response[0] = sw >> 8;
  response[1] = sw & 0xff;
  return response;
}

/** Makes a response of `data[from .. to)` and 9000. */
export function answerData(data: Uint8Array, from = 0, to = data.length): Uint8Array {
  const response = new Uint8Array(to - from + 2);
  response.set(from === 0 && to === data.length ? data : data.subarray(from, to));
  response[to - from] = 0x90;
  return response;
}

/** Reads the status word at the end of a response. */
export function statusOf(response: Uint8Array): number {
  return (at(response, response.length - 2) << 8) | at(response, response.length - 1);
}

/** Reads one byte. Callers have checked the length; 0 stands in where the checker cannot know that. */
function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
