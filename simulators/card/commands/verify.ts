import { answerStatus, type CommandApdu } from '../apdu.ts';
import type { Chip, PinFile } from '../chip.ts';
import { missed, SW } from '../status-word.ts';
import { watchPin } from '../watch-pin.ts';
import { targetFile } from './target-file.ts';

const LONGEST_PIN = 16;

/** VERIFY: tries a PIN, or without data asks how many tries are left. */
export function verify(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (apdu.p1 !== 0) return answerStatus(SW.wrongParameters);
  const pin = targetFile(chip, apdu.p2);
  if (typeof pin === 'number') return answerStatus(pin);
  if (pin.kind !== 'pin') return answerStatus(chip.settings.verifyNotAPin);
  return answerStatus(apdu.lc === 0 ? query(chip, pin) : tryPin(chip, pin, apdu));
}

function query({ rules, settings }: Chip, pin: PinFile): number {
  rules.query(pin);
  return pin.verified && settings.queryAfterSuccess === '9000' ? SW.ok : missed(pin.left);
}

function tryPin(chip: Chip, pin: PinFile, apdu: CommandApdu): number {
  if (apdu.lc > LONGEST_PIN) return chip.settings.verifyTooLong;
  return watchPin(chip.took, pin, isSame(pin.value, apdu) ? 'right' : 'wrong', () => compare(chip, pin, apdu));
}

function compare({ rules, settings, applications }: Chip, pin: PinFile, apdu: CommandApdu): number {
  if (rules.isBlocked(pin)) return SW.blocked;
  if (isSame(pin.value, apdu)) {
    rules.match(pin);
    pin.verified = true;
    return SW.ok;
  }
  rules.miss(pin, applications);
  if (settings.missDropsSuccess) pin.verified = false;
  return missed(pin.left);
}

function isSame(value: Uint8Array | undefined, { bytes, dataStart, lc }: CommandApdu): boolean {
  return value?.length === lc && value.every((byte, at) => byte === bytes[dataStart + at]);
}
