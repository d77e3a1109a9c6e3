import { refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: 'ロック済みの利用者証明用の暗証番号では、正しい番号でもログインできない。',
    en: 'The authentication PIN was locked before: the right digits do not help.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'authentication-pin-locked',
  tags: ['pins'],
  checks: ['card-locked-pin-never-opens', 'phone-says-that-a-pin-is-locked'],
});
