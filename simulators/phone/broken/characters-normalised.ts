import { readItems } from '../reading/read-items.ts';
import type { ReadingStep } from '../reading/reading-step.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Normalises the characters of the card (NFKC). */
export const defect: PhoneDefect = {
  id: 'characters-normalised',
  room: 'phone',
  sentence: { ja: 'カードの文字を正規化してしまう（NFKC）。', en: 'Normalises the characters of the card (NFKC).' },
  apply: (rules) => ({
    ...rules,
    readingSteps: rules.readingSteps.map((step) => (step === readItems ? readNormalised : step)),
  }),
};

const readNormalised: ReadingStep = async (reading) => {
  const read = await readItems(reading);
  const items = Object.entries(read?.items ?? {}).map(([item, text]) => [item, text.normalize('NFKC')]);
  return { ...read, items: Object.fromEntries(items) };
};
