import { answerData, answerStatus, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

/** READ BINARY: up to Le bytes of a transparent file; past its end, what is left of it. */
export function readBinary(chip: Chip, { p1, p2, lc, le }: CommandApdu): Uint8Array {
  if (lc > 0 || le === 0) return answerStatus(SW.wrongLength);
  const byShortId = p1 >= 0x80;
  const file = targetFile(chip, byShortId ? p1 : 0x80);
  if (typeof file === 'number') return answerStatus(file);
  if (file.kind !== 'data') return answerStatus(SW.wrongKindOfFile);
  if (!chip.rules.mayRead(file)) return answerStatus(SW.securityNotSatisfied);
  const { bytes } = file.contents;
  const { length } = bytes;
  const offset = byShortId ? p2 : (p1 << 8) | p2;
  if (offset > length) return answerStatus(SW.wrongOffset);
  if (offset === length) return answerStatus(chip.settings.readAtEnd);
  return answerData(bytes, offset, Math.min(offset + chip.rules.mostBytes(le), length));
}
