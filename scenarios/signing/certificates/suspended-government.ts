import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: '一時停止された証明書は、行政のサービスではサーバーが断る。',
    en: 'A suspended certificate is refused by the server of a government service.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'city-hall',
  persona: 'certificate-suspended',
  tags: ['certificates'],
  checks: ['broker-checks-validity-for-government', 'phone-says-why-a-certificate-is-refused'],
});
