import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: '署名の途中でカードが離れ、かざし直す。',
    en: 'The card slips away before it has signed, and is held again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  held: { leavesAfter: 8 },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
