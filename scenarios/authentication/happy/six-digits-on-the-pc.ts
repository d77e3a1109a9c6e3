import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリの6桁の数字をPCに入力すると、スマートフォンで続けられる。',
    en: 'The six digits of the app are typed on the PC, and the phone goes on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['happy'],
  steps: (person) => person.signsIn(),
  checks: [
    'phone-shows-six-digits',
    'phone-screens-in-order',
    'phone-goes-home-after-closing',
    'browser-offers-the-way-back',
    'service-signs-in',
  ],
});
