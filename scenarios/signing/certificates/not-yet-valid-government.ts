import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: '有効期間がまだ始まっていない証明書は、行政のサービスではサーバーが断る。',
    en: 'A certificate that is not valid yet is refused by the server of a government service.',
  },
  platforms: ['pc'],
  service: 'city-hall',
  persona: 'certificate-not-yet-valid',
  tags: ['certificates'],
  checks: ['broker-checks-validity-for-government', 'phone-says-why-a-certificate-is-refused'],
});
