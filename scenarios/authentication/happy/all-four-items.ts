import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '4情報すべてを求めるサービスに、何事もなくログインする。',
    en: 'A person signs in to a service that asks for all four items, and nothing goes wrong.',
  },
  platforms: PLATFORMS,
  tags: ['happy'],
  steps: (person) => person.signsIn(),
  checks: [
    'browser-is-shown-the-way-of-its-device',
    'phone-screens-in-order',
    'phone-buttons-fit-the-way',
    'phone-has-no-refusing-button',
    'phone-begins-nothing-by-itself',
    'phone-second-pin-only-for-items',
    'phone-leaves-card-alone-before-start',
    'phone-reads-no-more-than-asked',
    'code-only-after-consent',
    'broker-issues-a-code-once',
    'released-only-what-was-asked-and-shown',
    'service-receives-what-the-card-says',
    'service-shows-what-it-received',
    'service-signs-in',
  ],
});
