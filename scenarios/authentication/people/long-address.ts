import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '住所が200文字の人の住所が、そのまま届く。',
    en: 'An address of 200 characters arrives as it is.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'long-address',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
