import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: 'カードの読み取りの前の画面で中止する。',
    en: 'A person stops before the card is read.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  async comes(person) {
    await person.arrivesInApp();
    await person.entersPins();
    await person.seesScreen({ screen: 'hold-card' });
  },
});
