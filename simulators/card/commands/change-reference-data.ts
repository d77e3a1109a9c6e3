import { answerStatus, commandData, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { targetFile } from './target-file.ts';

const NEW_VALUE_ONLY = 0x01;

/** CHANGE REFERENCE DATA: a new PIN in place of the one just verified, in JPKI and card-info. */
export function changeReferenceData(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (chip.application.layout.changesPinBy !== 'CHANGE REFERENCE DATA')
    return answerStatus(chip.settings.changeElsewhere);
  return answerStatus(apdu.p1 === NEW_VALUE_ONLY ? changePin(chip, apdu) : SW.wrongParameters);
}

/** CHANGE KEY: the same in the common and the resident application. */
export function changeKey(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (chip.application.layout.changesPinBy !== 'CHANGE KEY') return answerStatus(chip.settings.changeElsewhere);
  return answerStatus(apdu.p1 === 0 ? changePin(chip, apdu) : SW.wrongParameters);
}

function changePin(chip: Chip, apdu: CommandApdu): number {
  const { settings, rules } = chip;
  const pin = targetFile(chip, apdu.p2);
  if (typeof pin === 'number') return pin;
  if (pin.kind !== 'pin') return settings.verifyNotAPin;
  if (rules.isBlocked(pin)) return SW.blocked;
  if (!rules.mayChange(pin)) return SW.securityNotSatisfied;
  const { min, max } = pin.length;
  if (apdu.lc < min || apdu.lc > max) return settings.changeWrongLength;
  pin.value = commandData(apdu);
  if (settings.changeRefillsTries) pin.left = pin.tries;
  return SW.ok;
}
