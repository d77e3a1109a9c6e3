import { leavingAt } from '../../families/leaving.ts';

export default leavingAt({
  title: {
    ja: '6桁の数字の画面で中止する。',
    en: 'A person stops while the six digits are shown.',
  },
  platforms: ['pc', 'tablet'],
  comes: (person) => person.opensApp(),
});
