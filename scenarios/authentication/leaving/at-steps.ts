import { leavingAt } from '../../families/leaving.ts';
import { PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '認証手順の確認の画面で中止する。',
    en: 'A person stops at the steps.',
  },
  platforms: PLATFORMS,
  comes: (person) => person.arrivesInApp(),
});
