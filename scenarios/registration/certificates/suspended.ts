import { BAD_CERTIFICATE, refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '利用者証明用電子証明書が一時停止されたカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is suspended cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'certificate-suspended',
  tags: ['registration', 'certificates'],
  screen: 'certificate-suspended',
  checks: BAD_CERTIFICATE,
});
