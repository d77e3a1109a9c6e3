import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: '署名を求められ、スマートフォンのロック解除の画面で中止する。',
    en: 'A person who is asked to sign stops where the phone wants to be unlocked.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  service: 'city-hall',
  async comes(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'unlock' });
  },
});
