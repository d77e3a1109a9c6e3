import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: '券面事項入力補助用の暗証番号の画面で中止する。',
    en: 'A person stops at the 券面 PIN.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  async comes(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.typesPin({ pin: 'right' });
    await person.seesScreen({ screen: 'text-pin' });
  },
});
