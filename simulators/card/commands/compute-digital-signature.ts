import type { KeyObject } from 'node:crypto';
import { answerData, answerStatus, commandData, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { signatureSchemes } from '../signature-scheme.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const SIGNATURE_BYTES = 256;

/** COMPUTE DIGITAL SIGNATURE with the scheme of P1 and the key of P2. */
export function computeDigitalSignature(chip: Chip, apdu: CommandApdu): Uint8Array {
  const scheme = signatureSchemes[apdu.p1];
  if (!scheme) return answerStatus(SW.wrongParameters);
  const key = signingKey(chip, apdu.p2);
  if (typeof key === 'number') return answerStatus(key);
  if (apdu.lc < scheme.min || apdu.lc > scheme.max) return answerStatus(chip.settings.signWrongLength);
  if (apdu.le < SIGNATURE_BYTES) return answerStatus(SW.wrongLength);
  return answerData(scheme.sign(key, commandData(apdu), chip.random));
}

/** The key that a reference byte means, or the status word that says why it may not sign. */
function signingKey(chip: Chip, reference: number): KeyObject | number {
  const { application, settings, rules } = chip;
  if (reference === 0 && application.defaultKey) return application.defaultKey;
  const file = targetFile(chip, reference);
  if (typeof file === 'number') return file;
  if (file.kind !== 'key') return settings.signNotAKey;
  if (file.purpose !== 'signing') return settings.signWithOtherKey;
  return rules.mayUse(file) ? file.key : settings.signWithoutPin;
}
