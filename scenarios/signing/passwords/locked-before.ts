import { refusedInSigning } from '../../families/refused-card.ts';

export default refusedInSigning({
  title: {
    ja: 'すでにロックされたパスワードでは、カードは署名しない。',
    en: 'The password was locked before.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'securities',
  persona: 'signing-pin-locked',
  tags: ['passwords'],
  checks: ['phone-says-that-a-pin-is-locked'],
});
