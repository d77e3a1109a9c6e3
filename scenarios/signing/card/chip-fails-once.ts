import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: 'ICチップが一度エラーになり、もう一度試す。',
    en: 'The chip fails once, and the person tries again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  held: { failsAt: 4 },
  takenAway: true,
  checks: ['phone-lets-a-failing-chip-try-again'],
});
