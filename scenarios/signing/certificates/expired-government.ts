import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: '有効期限が切れた証明書は、行政のサービスではサーバーが断る。',
    en: 'An expired certificate is refused by the server of a government service.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'city-hall',
  persona: 'certificate-expired',
  tags: ['certificates'],
  checks: ['broker-checks-validity-for-government', 'phone-says-why-a-certificate-is-refused'],
});
