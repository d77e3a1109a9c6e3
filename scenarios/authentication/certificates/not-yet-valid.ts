import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: '電子証明書の有効期間が明日始まる人は、まだログインできない。',
    en: 'A certificate that is valid from tomorrow on is refused today.',
  },
  platforms: ['pc'],
  persona: 'certificate-not-yet-valid',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
