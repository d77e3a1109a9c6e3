import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: 'スマートフォンのロック解除の画面で中止する。',
    en: 'A person stops where the phone wants to be unlocked.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  async comes(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'unlock' });
  },
});
