import { leavingAt } from '../../families/leaving.ts';
import { PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '署名手順の確認で中止する。',
    en: 'A person stops at the steps of a signing.',
  },
  platforms: PLATFORMS,
  service: 'securities',
  comes: (person) => person.arrivesInApp(),
});
