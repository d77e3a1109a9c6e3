import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '署名を求められ、スマートフォンのロック解除の画面で中止する。',
    en: 'A person who is asked to sign stops where the phone wants to be unlocked.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  services: ASKING_FOR_ITEMS,
  async comes(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'unlock' });
  },
});
