import { refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: 'ロック済みの券面事項入力補助用の暗証番号では、正しい番号でもログインできない。',
    en: 'The 券面 PIN was locked before: the right digits do not help.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'card-info-pin-locked',
  tags: ['pins'],
  checks: ['card-locked-pin-never-opens', 'phone-says-that-a-pin-is-locked'],
});
