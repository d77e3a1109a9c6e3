import type { PhoneDefect } from '../phone-defect.ts';
import type { ReadingStep } from '../reading/reading-step.ts';
import { signTarget } from '../reading/sign-target.ts';

/** Has the card sign another hash than the one that was agreed to. */
export const defect: PhoneDefect = {
  id: 'other-hash-signed',
  room: 'phone',
  sentence: {
    ja: '同意したものと違うハッシュ値に署名する。',
    en: 'Has the card sign another hash than the one that was agreed to.',
  },
  apply: (rules) => ({
    ...rules,
    signingSteps: rules.signingSteps.map((step) => (step === signTarget ? signAnother : step)),
  }),
};

const signAnother: ReadingStep = (reading) => {
  const toSign = Uint8Array.from(reading.toSign);
  toSign[toSign.length - 1] = (toSign.at(-1) ?? 0) ^ 1;
  return signTarget({ ...reading, toSign });
};
