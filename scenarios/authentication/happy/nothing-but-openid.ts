import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '氏名などを求めないサービスには、券面事項入力補助用の暗証番号なしでログインできる。',
    en: 'A service that asks for nothing but openid is signed in to without the 券面 PIN, and learns nothing of the person.',
  },
  platforms: PLATFORMS,
  service: 'club',
  tags: ['happy'],
  steps: (person) => person.signsIn(),
  checks: [
    'phone-screens-in-order',
    'phone-pins-before-card',
    'phone-second-pin-only-for-items',
    'phone-consent-names-service-and-items',
    'phone-reads-no-more-than-asked',
    'service-receives-what-the-card-says',
    'service-signs-in',
  ],
});
