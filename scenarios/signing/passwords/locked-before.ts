import { refusedInSigning } from '../../families/refused-card.ts';
import { ASKING_FOR_ITEMS } from '../../scenario.ts';

export default refusedInSigning({
  title: {
    ja: 'すでにロックされたパスワードでは、カードは署名しない。',
    en: 'The password was locked before.',
  },
  platforms: ['smartphone-ios', 'pc'],
  services: ASKING_FOR_ITEMS,
  persona: 'signing-pin-locked',
  tags: ['passwords'],
  checks: ['phone-says-that-a-pin-is-locked'],
});
