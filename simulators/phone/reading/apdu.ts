import type { Transmit } from '../../world/wire.ts';
import { ReadingStopped } from './reading-stopped.ts';

/** A card's answer, taken apart. */
export interface CardAnswer {
  readonly data: Uint8Array;
  /** SW1 and SW2 as one number, such as `0x9000`. */
  readonly status: number;
}

/** The status word of success. */
export const OK = 0x9000;

/** Sends one command; an answer too short to hold a status word stops the reading as a chip error. */
export async function exchange(transmit: Transmit, command: Uint8Array): Promise<CardAnswer> {
  const answer = await transmit(command);
  const [sw1, sw2] = answer.subarray(-2);
  if (sw1 === undefined || sw2 === undefined) throw new ReadingStopped('chip-error');
  return { data: answer.subarray(0, -2), status: (sw1 << 8) | sw2 };
}

/** Sends a command that a healthy card answers with `9000`, and gives its data; anything else is a chip error. */
export async function exchangeOk(transmit: Transmit, command: Uint8Array): Promise<Uint8Array> {
  const { data, status } = await exchange(transmit, command);
  if (status !== OK) throw new ReadingStopped('chip-error');
  return data;
}

/** SELECT of an application by its AID, without FCI. */
export function selectApplication(aid: string): Uint8Array {
  const id = Buffer.from(aid, 'hex');
  return Uint8Array.of(0x00, 0xa4, 0x04, 0x0c, id.length, ...id);
}

/** SELECT of an elementary file of the current application. */
export function selectFile(fileId: number): Uint8Array {
  return Uint8Array.of(0x00, 0xa4, 0x02, 0x0c, 2, fileId >> 8, fileId & 0xff);
}
