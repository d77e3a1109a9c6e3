import { signsInAfterMishap } from '../../families/card-mishap.ts';

export default signsInAfterMishap({
  title: {
    ja: 'ICチップが一度エラーを返し、やり直してログインする。',
    en: 'The chip fails once and is fine at the next try.',
  },
  platforms: ['smartphone-ios', 'pc'],
  held: { failsAt: 6 },
  takenAway: true,
  checks: ['phone-lets-a-failing-chip-try-again'],
});
