import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '2項目だけを求めるサービスには、その2項目だけが渡る。',
    en: 'A service that asks for two of the four items gets those two.',
  },
  platforms: ['smartphone-android', 'pc'],
  service: 'bank',
  tags: ['happy'],
  steps: (person) => person.signsIn(),
  checks: [
    'phone-second-pin-only-for-items',
    'phone-consent-names-service-and-items',
    'phone-reads-no-more-than-asked',
    'service-receives-what-the-card-says',
    'service-shows-what-it-received',
    'service-signs-in',
  ],
});
