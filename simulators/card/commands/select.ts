import { answerData, answerStatus, type CommandApdu } from '../apdu.ts';
import type { Application, Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { encodeTlv } from '../tlv.ts';

const NEXT_OCCURRENCE = 0x02;
const WITHOUT_FCI = 0x0c;

/** SELECT: an application by AID or the beginning of one, or a file of the current application. */
export function select(chip: Chip, apdu: CommandApdu): Uint8Array {
  if (apdu.p1 === 0x04) return selectApplication(chip, apdu);
  if (apdu.p1 === 0x02) return selectFile(chip, apdu);
  if (apdu.p1 === 0x00) return selectRoot(chip, apdu);
  return answerStatus(SW.wrongParameters);
}

function selectApplication(chip: Chip, apdu: CommandApdu): Uint8Array {
  if ((apdu.p2 & ~(NEXT_OCCURRENCE | WITHOUT_FCI)) !== 0) return answerStatus(SW.wrongParameters);
  const application = findApplication(chip, apdu);
  if (!application) return answerStatus(SW.fileNotFound);
  const answer = describeApplication(chip, application, apdu);
  const same = application === chip.application;
  if (!same || chip.settings.reselectClears) chip.rules.leaveApplication(chip.application);
  chip.application = application;
  chip.file = undefined;
  return answer;
}

function findApplication(chip: Chip, apdu: CommandApdu): Application | undefined {
  const { applications } = chip;
  const from = apdu.p2 & NEXT_OCCURRENCE ? applications.indexOf(chip.application) + 1 : 0;
  for (let at = from; at < applications.length; at++) {
    const application = applications[at];
    if (application && beginsWithData(application.aid, apdu)) return application;
  }
  return undefined;
}

function beginsWithData(aid: Uint8Array, { bytes, dataStart, lc }: CommandApdu): boolean {
  if (lc > aid.length) return false;
  for (let at = 0; at < lc; at++) {
    if (bytes[dataStart + at] !== aid[at]) return false;
  }
  return true;
}

function describeApplication(chip: Chip, application: Application, apdu: CommandApdu): Uint8Array {
  const asked = (apdu.p2 & WITHOUT_FCI) === 0 && apdu.le > 0;
  if (!asked || chip.settings.fci === 'none') return answerStatus(SW.ok);
  return answerData(encodeTlv(0x6f, encodeTlv(0x84, application.aid)).subarray(0, apdu.le));
}

function selectFile(chip: Chip, { bytes, dataStart, lc, p2 }: CommandApdu): Uint8Array {
  if (p2 !== 0 && p2 !== WITHOUT_FCI) return answerStatus(SW.wrongParameters);
  if (lc !== 2) return answerStatus(SW.wrongLength);
  const id = ((bytes[dataStart] ?? 0) << 8) | (bytes[dataStart + 1] ?? 0);
  const file = chip.application.files[id];
  if (!file) return answerStatus(SW.fileNotFound);
  chip.file = file;
  return answerStatus(SW.ok);
}

/** SELECT of the master file does nothing anywhere; where the card manager is current, it is refused. */
function selectRoot(chip: Chip, { lc }: CommandApdu): Uint8Array {
  if (lc > 0) return answerStatus(SW.fileNotFound);
  return answerStatus(chip.application === chip.manager ? SW.wrongParameters : SW.ok);
}
