import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '外字の代替文字や異体字のある氏名が、一字も変わらずに届く。',
    en: 'A name with a stand-in, a variation selector and characters outside the BMP arrives letter for letter.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'rare-characters',
  tags: ['people'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-shows-what-it-received', 'service-signs-in'],
});
