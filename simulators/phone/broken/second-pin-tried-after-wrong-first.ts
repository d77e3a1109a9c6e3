import type { PhoneDefect } from '../phone-defect.ts';
import { openText } from '../reading/open-text.ts';
import type { ReadingStep } from '../reading/reading-step.ts';
import { ReadingStopped } from '../reading/reading-stopped.ts';
import { verifyAuthPin } from '../reading/verify-auth-pin.ts';

/** Tries the second PIN although the first was wrong. */
export const defect: PhoneDefect = {
  id: 'second-pin-tried-after-wrong-first',
  room: 'phone',
  sentence: {
    ja: '最初の暗証番号が違っても、二つ目の暗証番号を試す。',
    en: 'Tries the second PIN although the first was wrong.',
  },
  apply: (rules) => ({
    ...rules,
    readingSteps: rules.readingSteps.map((step) => (step === verifyAuthPin ? verifyBoth : step)),
  }),
};

const verifyBoth: ReadingStep = async (reading) => {
  try {
    return await verifyAuthPin(reading);
  } catch (wrong) {
    if (wrong instanceof ReadingStopped && wrong.event === 'auth-pin-wrong') await openText(reading);
    throw wrong;
  }
};
