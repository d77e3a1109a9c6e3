import { BAD_CERTIFICATE, refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '利用者証明用電子証明書の有効期間がまだ始まっていないカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is not valid yet cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-android'],
  persona: 'certificate-not-yet-valid',
  tags: ['registration', 'certificates'],
  screen: 'certificate-not-yet-valid',
  checks: BAD_CERTIFICATE,
});
