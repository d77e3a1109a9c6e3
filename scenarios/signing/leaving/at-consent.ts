import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: 'サービスへの情報共有を許可する画面で中止する。',
    en: 'A person stops instead of sharing the information.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  async comes(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.checksTarget();
    await person.seesScreen({ screen: 'sign-consent' });
  },
});
