import { leavingAt } from '../../families/leaving.ts';
import { PLATFORMS } from '../../scenario.ts';

export default leavingAt({
  title: {
    ja: '同意した後、パスワードの画面で中止する。署名はされない。',
    en: 'A person who has agreed stops at the password: nothing is signed.',
  },
  platforms: PLATFORMS,
  service: 'securities',
  comes: (person) => person.comesToThePassword(),
});
