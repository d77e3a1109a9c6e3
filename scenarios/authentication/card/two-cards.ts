import { signsInAfterMishap } from '../../families/card-mishap.ts';

export default signsInAfterMishap({
  title: {
    ja: '2枚のカードを重ねてかざし、1枚にしてログインする。',
    en: 'Two cards are held at once; with one of them the sign-in goes on.',
  },
  platforms: ['smartphone-android', 'pc'],
  held: { besides: 'transport' },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
