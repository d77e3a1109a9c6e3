import { BAD_CERTIFICATE, refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '利用者証明用電子証明書の有効期限が切れたカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is expired cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'certificate-expired',
  tags: ['registration', 'certificates'],
  screen: 'certificate-expired',
  checks: BAD_CERTIFICATE,
});
