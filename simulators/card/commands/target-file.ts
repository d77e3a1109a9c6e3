import type { Chip, ElementaryFile } from '../chip.ts';
import { SW } from '../status-word.ts';

/**
 * Finds the file that a reference byte means: `80` the current one, `80 | short id` another, which becomes current.
 * Answers with a status word where there is none.
 */
export function targetFile(chip: Chip, reference: number): ElementaryFile | number {
  if ((reference & 0xe0) !== 0x80) return SW.wrongParameters;
  const shortId = reference & 0x1f;
  if (shortId === 0) return chip.file ?? SW.noCurrentFile;
  const file = chip.application.files[shortId];
  if (!file) return SW.fileNotFound;
  chip.file = file;
  return file;
}
