import { signsInAfterMishap } from '../../families/card-mishap.ts';

export default signsInAfterMishap({
  title: {
    ja: 'ICチップが応答している途中でカードが離れ、かざし直してログインする。',
    en: 'The card slips away in the middle of an answer and is held again.',
  },
  platforms: ['smartphone-android', 'pc'],
  held: { leavesDuring: 7 },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
