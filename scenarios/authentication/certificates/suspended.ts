import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: '電子証明書が一時停止中の人は、ログインできない。',
    en: 'A suspended certificate is refused.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'certificate-suspended',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
