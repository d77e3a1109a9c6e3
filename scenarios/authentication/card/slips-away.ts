import { signsInAfterMishap } from '../../families/card-mishap.ts';

export default signsInAfterMishap({
  title: {
    ja: '読み取りの途中でカードが離れ、かざし直してログインする。',
    en: 'The card slips away during the reading and is held again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  held: { leavesAfter: 8 },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
