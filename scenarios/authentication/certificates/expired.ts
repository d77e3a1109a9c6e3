import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: '電子証明書の有効期限が昨日切れた人は、ログインできない。',
    en: 'A certificate that expired yesterday is refused.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'certificate-expired',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
