import { leavingAt } from '../../families/leaving.ts';
import { PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: 'サービスへの認証を許可する画面で中止する。',
    en: 'A person who read what would be given stops instead of allowing it.',
  },
  platforms: PLATFORMS,
  async comes(person) {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.seesScreen({ screen: 'consent' });
  },
});
