import { readItems } from '../reading/read-items.ts';
import type { ReadingStep } from '../reading/reading-step.ts';
import { ITEMS } from '../session.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Sends the broker all that the card says, whatever was asked for. */
export const defect: PhoneDefect = {
  id: 'sends-unasked-items',
  room: 'phone',
  sentence: {
    ja: '求められていない項目までカードから送る。',
    en: 'Sends the broker all that the card says, whatever was asked for.',
  },
  apply: (rules) => ({
    ...rules,
    readingSteps: rules.readingSteps.map((step) => (step === readItems ? readAllItems : step)),
  }),
};

const readAllItems: ReadingStep = (reading) => readItems({ ...reading, asks: reading.asks.length > 0 ? ITEMS : [] });
