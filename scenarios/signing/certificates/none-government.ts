import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: '署名用電子証明書のない人は、行政のサービスにも署名できない。',
    en: 'A person without a signing certificate cannot sign for a government service either.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'city-hall',
  persona: 'child',
  tags: ['certificates'],
  checks: ['phone-says-there-is-no-signing-certificate'],
});
