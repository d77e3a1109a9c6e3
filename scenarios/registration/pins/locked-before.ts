import { refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '暗証番号がロックされたカードでは、利用登録ができない。',
    en: 'A card whose PIN is locked cannot register an app.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'authentication-pin-locked',
  tags: ['registration', 'pins'],
  screen: 'auth-pin-locked',
  checks: ['phone-says-that-a-pin-is-locked', 'card-locked-pin-never-opens'],
});
