import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '性別が「適用不能」の人の性別が、そのまま届く。',
    en: 'Sex code 9, not applicable, arrives as it is.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'sex-nine',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
