import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'サービスから来た人が利用登録を終え、サービスの画面に戻って認証を終える。',
    en: 'Somebody who came from a service registers, goes back to it and signs in.',
  },
  platforms: PLATFORMS,
  given: 'fresh',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesScreen({ screen: 'registration-start' });
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: [
    'phone-starts-registration',
    'phone-registers-in-order',
    'phone-registration-buttons-fit-the-guide',
    'phone-needs-both-ticks',
    'phone-goes-home-after-registration',
    'broker-gives-the-token-for-a-proof',
    'phone-pins-before-card',
    'phone-screens-in-order',
    'service-signs-in',
    'released-only-what-was-asked-and-shown',
  ],
});
