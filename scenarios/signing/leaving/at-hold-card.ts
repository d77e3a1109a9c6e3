import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: 'カードの読み取りの画面で中止する。',
    en: 'A person stops before the card of a signing is held.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  async comes(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.seesScreen({ screen: 'hold-card' });
  },
});
