import { answerStatus, commandData, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const NEW_VALUE_ONLY = 0x01;

/** CHANGE REFERENCE DATA: a new PIN in place of the one just verified. @see card.md §3 */
export function changeReferenceData(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (apdu.p1 !== NEW_VALUE_ONLY) return answerStatus(SW.wrongParameters);
  const pin = targetFile(chip, apdu.p2);
  if (typeof pin === 'number') return answerStatus(pin);
  if (pin.kind !== 'pin') return answerStatus(chip.settings.verifyNotAPin);
  if (chip.rules.isBlocked(pin)) return answerStatus(SW.blocked);
  if (!pin.verified) return answerStatus(SW.securityNotSatisfied);
  const { min, max } = pin.length;
  if (apdu.lc < min || apdu.lc > max) return answerStatus(chip.settings.changeWrongLength);
  pin.value = commandData(apdu);
  if (chip.settings.changeRefillsTries) pin.left = pin.tries;
  return answerStatus(SW.ok);
}
