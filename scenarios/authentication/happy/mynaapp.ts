import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'マイナアプリでも同じようにログインできる。',
    en: 'A person signs in with マイナアプリ, which the app has become a part of.',
  },
  platforms: PLATFORMS,
  app: 'mynaapp',
  broker: { app: 'mynaapp' },
  tags: ['happy'],
  steps: (person) => person.signsIn(),
  checks: ['broker-names-the-app-installed', 'phone-screens-in-order', 'phone-buttons-fit-the-way', 'service-signs-in'],
});
