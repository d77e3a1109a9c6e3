import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '券面事項入力補助用の暗証番号の画面で中止する。',
    en: 'A person stops at the 券面 PIN of a signing.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  async comes(person) {
    await person.comesToThePassword();
    await person.typesPassword({ password: 'right' });
    await person.seesScreen({ screen: 'text-pin' });
  },
});
