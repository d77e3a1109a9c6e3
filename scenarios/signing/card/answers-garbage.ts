import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: '署名でカードの応答が壊れ、やり直して続ける。',
    en: 'The card answers garbage once in a signing and is fine at the next try.',
  },
  platforms: ['smartphone-ios', 'pc'],
  held: { garbledAt: 4 },
  takenAway: true,
  checks: ['phone-lets-a-failing-chip-try-again'],
});
