import { refusedInRegistration } from '../../families/refused-card.ts';

export default refusedInRegistration({
  title: {
    ja: '暗証番号のない顔認証マイナンバーカードでは、利用登録ができない。',
    en: 'A card without PINs (顔認証マイナンバーカード) cannot register an app.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'without-pins',
  tags: ['registration', 'pins'],
  screen: 'auth-pin-locked',
  checks: ['phone-says-that-a-pin-is-locked'],
});
