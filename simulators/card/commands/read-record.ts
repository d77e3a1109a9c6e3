import { answerData, answerStatus, type CommandApdu } from '../apdu.ts';
import type { Chip, RecordsFile } from '../chip.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const ONE_RECORD = 0x04;
const TO_THE_LAST = 0x05;

/** READ RECORD: the record of number P1, or with P2 = 05 it and all after it. */
export function readRecord(chip: Chip, { p1, p2, lc, le }: CommandApdu): Uint8Array {
  if (lc > 0 || le === 0) return answerStatus(SW.wrongLength);
  const mode = p2 & 0x07;
  if (mode !== ONE_RECORD && mode !== TO_THE_LAST) return answerStatus(SW.wrongParameters);
  const file = targetFile(chip, 0x80 | (p2 >> 3));
  if (typeof file === 'number') return answerStatus(file);
  if (file.kind !== 'records') return answerStatus(SW.wrongKindOfFile);
  if (!chip.rules.mayRead(file)) return answerStatus(SW.securityNotSatisfied);
  if (mode === TO_THE_LAST && chip.settings.readSeveralRecords === '6A81') {
    return answerStatus(SW.functionNotSupported);
  }
  return answerRecords(chip, file, p1, mode === ONE_RECORD ? p1 : file.records.length, le);
}

function answerRecords(chip: Chip, { records }: RecordsFile, from: number, to: number, le: number): Uint8Array {
  if (from === 0 || from > records.length) return answerStatus(SW.recordNotFound);
  const bytes = Buffer.concat(records.slice(from - 1, to));
  if (bytes.length > le && chip.settings.recordLongerThanLe === '6700') return answerStatus(SW.wrongLength);
  return answerData(bytes, 0, Math.min(chip.rules.mostBytes(le), bytes.length));
}
