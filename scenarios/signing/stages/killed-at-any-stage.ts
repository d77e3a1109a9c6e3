import { signingBegunAgain } from '../../families/begun-again.ts';

export default signingBegunAgain({
  title: {
    ja: '署名のどの状態でアプリが終了しても、コードを読み取り直せば続けられる。',
    en: 'Whatever a signing is waiting for, an app that is killed goes on after the code was scanned again.',
  },
  disturbs: (person) => person.killsApp(),
  checks: ['phone-starts-again-after-kill'],
});
