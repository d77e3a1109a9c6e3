import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: '利用者証明用の暗証番号の画面で中止する。',
    en: 'A person stops at the authentication PIN.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  async comes(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.seesScreen({ screen: 'auth-pin' });
  },
});
