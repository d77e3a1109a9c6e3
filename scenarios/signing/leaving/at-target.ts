import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '署名する対象の確認で中止する。',
    en: 'A person stops at what is to be signed.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  async comes(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.seesScreen({ screen: 'sign-target' });
  },
  checks: ['phone-shows-what-is-signed'],
});
