import { registrationAtItsEnd } from '../../families/registration-in-time.ts';

export default registrationAtItsEnd({
  title: {
    ja: '期限の1ミリ秒後に届いた利用登録は断られる。',
    en: 'A registration that arrives a millisecond after its end is refused.',
  },
  afterMs: 1,
  checks: ['screens-follow-the-model'],
});
