import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: '署名で2枚のカードを重ねてかざし、1枚にして続ける。',
    en: 'Two cards are held at once; with one of them the signing goes on.',
  },
  platforms: ['smartphone-android', 'pc'],
  held: { besides: 'transport' },
  checks: ['phone-asks-again-for-a-card-that-slipped'],
});
