import { signsInAfterMishap } from '../../families/card-mishap.ts';

export default signsInAfterMishap({
  title: {
    ja: 'カードの応答が壊れ、やり直してログインする。',
    en: 'The card answers garbage once and is fine at the next try.',
  },
  platforms: ['smartphone-ios', 'pc'],
  held: { garbledAt: 5 },
  takenAway: true,
  checks: ['phone-lets-a-failing-chip-try-again'],
});
