import { BAD_CERTIFICATE, refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '知らない認証局が利用者証明用電子証明書を発行したカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is of an unknown authority cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-ios'],
  persona: 'certificate-untrusted',
  tags: ['registration', 'certificates'],
  screen: 'certificate-untrusted',
  checks: BAD_CERTIFICATE,
});
