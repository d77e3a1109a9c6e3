import { answerData, answerStatus, commandData, type CommandApdu } from '../apdu.ts';
import type { Chip, ElementaryFile } from '../chip.ts';
import { signatureSchemes } from '../signature-scheme.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const SIGNATURE_BYTES = 256;

/** COMPUTE DIGITAL SIGNATURE with the scheme of P1 and the key of P2. @see card.md §3 and §3.1 */
export function computeDigitalSignature(chip: Chip, apdu: CommandApdu): Uint8Array {
  const scheme = signatureSchemes[apdu.p1];
  if (!scheme) return answerStatus(SW.wrongParameters);
  const key = targetKey(chip, apdu.p2);
  if (typeof key === 'number') return answerStatus(key);
  if (key.kind !== 'key') return answerStatus(chip.settings.signNotAKey);
  if (!chip.rules.mayUse(key)) return answerStatus(chip.settings.signWithoutPin);
  if (apdu.lc < scheme.min || apdu.lc > scheme.max) return answerStatus(chip.settings.signWrongLength);
  if (apdu.le < SIGNATURE_BYTES) return answerStatus(SW.wrongLength);
  return answerData(scheme.sign(key.key, commandData(apdu), chip.random));
}

function targetKey(chip: Chip, reference: number): ElementaryFile | number {
  const { layout, files } = chip.application;
  if (reference !== 0 || layout.defaultKey === undefined) return targetFile(chip, reference);
  return files[layout.defaultKey] ?? SW.fileNotFound;
}
