import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: '引っ越しで失効した証明書は、行政のサービスではサーバーが断る。',
    en: 'A certificate that was revoked by moving house is refused by the server of a government service.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'city-hall',
  persona: 'adult-moved',
  tags: ['certificates'],
  checks: ['broker-checks-validity-for-government', 'phone-says-why-a-certificate-is-refused'],
});
