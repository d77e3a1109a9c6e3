import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'Macintoshを名乗るiPadにも二次元コードが出る。',
    en: 'An iPad that calls itself a Macintosh gets the code.',
  },
  platforms: ['tablet'],
  view: 'desktop',
  tags: ['browsers'],
  steps: (person) => person.signsIn(),
  checks: ['browser-is-shown-the-way-of-its-device', 'service-signs-in'],
});
