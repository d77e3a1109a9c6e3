import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '旧氏の併記された氏名が、そのまま届く。',
    en: 'A name with a former surname arrives as it is.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'former-surname',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
