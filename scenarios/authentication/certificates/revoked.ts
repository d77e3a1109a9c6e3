import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: '電子証明書が失効した人は、ログインできない。',
    en: 'A revoked certificate is refused.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'certificate-revoked',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
