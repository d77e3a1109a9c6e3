import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '2月29日生まれの人の生年月日が、そのまま届く。',
    en: 'A birthday on 29 February arrives as it is.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'leap-day',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
