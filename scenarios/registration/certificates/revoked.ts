import { BAD_CERTIFICATE, refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '利用者証明用電子証明書が失効したカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is revoked cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'certificate-revoked',
  tags: ['registration', 'certificates'],
  screen: 'certificate-revoked',
  checks: BAD_CERTIFICATE,
});
