import { sign } from 'node:crypto';
import { answerData, answerStatus, commandData, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const LONGEST_CHALLENGE = 255;
const SIGNATURE_BYTES = 256;

/** INTERNAL AUTHENTICATE: signs a challenge with the key that is there for it, and with no other. */
export function internalAuthenticate(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (apdu.p1 !== 0) return answerStatus(SW.wrongParameters);
  const key = targetFile(chip, apdu.p2);
  if (typeof key === 'number') return answerStatus(key);
  if (key.kind !== 'key') return answerStatus(chip.settings.signNotAKey);
  if (!chip.rules.mayUse(key)) return answerStatus(SW.securityNotSatisfied);
  if (key.purpose !== 'authentication') return answerStatus(SW.conditionsNotSatisfied);
  if (apdu.lc === 0 || apdu.lc > LONGEST_CHALLENGE) return answerStatus(chip.settings.authenticateWrongLength);
  if (apdu.le < SIGNATURE_BYTES) return answerStatus(SW.wrongLength);
  return answerData(sign('RSA-SHA256', commandData(apdu), key.key));
}
