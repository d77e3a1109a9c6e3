import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: '応答の途中でカードが離れ、かざし直す。',
    en: 'The card slips away in the middle of an answer, and is held again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  held: { leavesDuring: 9 },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
