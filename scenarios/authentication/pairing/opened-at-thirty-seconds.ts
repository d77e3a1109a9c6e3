import { openedTooLate } from '../../families/opened-too-late.ts';

export default openedTooLate({
  title: {
    ja: '表示から30.000秒で読み取った二次元コードは断られ、更新すると続けられる。',
    en: 'A code that is opened 30.000 s after it was shown is refused; a new one leads on.',
  },
  ms: 30_000,
  completes: (person) => person.completesSignIn(),
  checks: ['service-signs-in'],
});
