import { registrationAtItsEnd } from '../../families/registration-in-time.ts';

export default registrationAtItsEnd({
  title: {
    ja: '期限ちょうどに届いた利用登録は断られ、はじめからになる。',
    en: 'A registration that arrives at its end is refused and starts from the beginning.',
  },
  afterMs: 0,
});
