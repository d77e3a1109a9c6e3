import { signingBegunAgain } from '../../families/begun-again.ts';

export default signingBegunAgain({
  title: {
    ja: '署名のどの状態で同じコードをもう一度読み取っても、同じ手続きに戻る。',
    en: 'Whatever a signing is waiting for, who scans the same code once more is in the same signing.',
  },
});
