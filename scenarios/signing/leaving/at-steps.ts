import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '署名手順の確認で中止する。',
    en: 'A person stops at the steps of a signing.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  comes: (person) => person.arrivesInApp(),
});
