import { leavingAt } from '../../families/leaving.ts';
import { PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: 'カードの読み取りの画面で中止する。',
    en: 'A person stops before the card of a signing is held.',
  },
  platforms: PLATFORMS,
  service: 'securities',
  async comes(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.seesScreen({ screen: 'hold-card' });
  },
});
