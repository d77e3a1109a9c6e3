import { answerData, answerStatus, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';

/** GET CHALLENGE: 1 to 256 random bytes, in any application and before one is selected. */
export function getChallenge(chip: Chip, { p1, p2, lc, le, extended }: CommandApdu): Uint8Array {
  if (p1 !== 0 || p2 !== 0) return answerStatus(SW.wrongParameters);
  if (extended) return answerStatus(SW.conditionsNotSatisfied);
  if (lc > 0 || le === 0) return answerStatus(SW.wrongLength);
  return answerData(chip.random.bytes(le));
}
