import { signInBegunAgain } from '../../families/begun-again.ts';

export default signInBegunAgain({
  title: {
    ja: '認証のどの状態でアプリが終了しても、コードを読み取り直せば続けられる。',
    en: 'Whatever a sign-in is waiting for, an app that is killed goes on after the code was scanned again.',
  },
  disturbs: (person) => person.killsApp(),
  checks: ['phone-starts-again-after-kill'],
});
