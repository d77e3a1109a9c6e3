import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用者証明用電子証明書が失効したカードでは、理由が示され、利用登録ができない。',
    en: 'A card whose certificate is revoked cannot register an app, and the app says why.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'certificate-revoked',
  tags: ['registration', 'certificates'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['broker-refuses-a-bad-certificate', 'phone-says-why-a-certificate-is-refused'],
});
