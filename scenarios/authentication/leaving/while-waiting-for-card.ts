import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: 'カードを待つ画面で中止する。',
    en: 'A person stops while the phone waits for the card.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  async comes(person) {
    await person.comesToTheReading();
    await person.seesScreen({ screen: 'waiting-for-card' });
  },
});
