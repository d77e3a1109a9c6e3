import type { CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';

/** Carries out one decoded command and answers with data and status word. */
export type Command = (chip: Chip, apdu: CommandApdu) => Uint8Array;
