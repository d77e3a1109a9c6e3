import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ローマ字の氏名が、そのまま届く。',
    en: 'A name in Latin letters arrives as it is.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'foreign-resident',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
