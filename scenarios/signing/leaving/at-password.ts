import { leavingAt } from '../../families/leaving.ts';
import { ASKING_FOR_ITEMS, PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '同意した後、パスワードの画面で中止する。署名はされない。',
    en: 'A person who has agreed stops at the password: nothing is signed.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  comes: (person) => person.comesToThePassword(),
});
