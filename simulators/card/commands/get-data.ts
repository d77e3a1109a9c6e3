import { answerData, answerStatus, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { encodeTlv } from '../tlv.ts';

/** GET DATA: the data object whose tag is P1 and P2, never a part of one. */
export function getData(chip: Chip, { p1, p2, lc, le }: CommandApdu): Uint8Array {
  if (lc > 0 || le === 0) return answerStatus(SW.wrongLength);
  const { dataObjectsIn, dataObjectForm } = chip.settings;
  const { objects } = dataObjectsIn === 'everywhere' ? chip.manager : chip.application;
  const object = objects.get((p1 << 8) | p2);
  if (!object) return answerStatus(SW.dataObjectNotFound);
  const bytes = dataObjectForm === 'value' ? object.value : encodeTlv(object.tag, object.value);
  return bytes.length > le ? answerStatus(SW.wrongLength) : answerData(bytes);
}
