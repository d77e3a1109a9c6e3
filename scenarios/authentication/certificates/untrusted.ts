import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: '知らない認証局の電子証明書（試験用のカードなど）では、ログインできない。',
    en: 'A certificate of an unknown authority, such as that of a test card, is refused.',
  },
  platforms: ['smartphone-android'],
  persona: 'certificate-untrusted',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
