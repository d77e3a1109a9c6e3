import { signsAfterMishap } from '../../families/card-mishap.ts';

export default signsAfterMishap({
  title: {
    ja: '交通系カードをかざすと、そう伝え、正しいカードで署名できる。',
    en: 'Another kind of card is held first.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'insurer',
  held: { card: 'transport' },
  takenAway: true,
  checks: ['phone-tells-other-cards-apart'],
});
