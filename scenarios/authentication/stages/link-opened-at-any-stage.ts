import { signInBegunAgain } from '../../families/begun-again.ts';

export default signInBegunAgain({
  title: {
    ja: '認証のどの状態で同じコードをもう一度読み取っても、同じ手続きに戻る。',
    en: 'Whatever a sign-in is waiting for, who scans the same code once more is in the same sign-in.',
  },
});
