import { registrationAtItsEnd } from '../../families/registration-in-time.ts';

export default registrationAtItsEnd({
  title: {
    ja: '期限の1ミリ秒前に届いた利用登録は受け付けられる。',
    en: 'A registration that arrives a millisecond before its end is taken.',
  },
  afterMs: -1,
  checks: ['screens-follow-the-model'],
});
