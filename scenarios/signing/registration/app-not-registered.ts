import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリを入れていない人が署名のために来て、ダウンロードして利用登録を済ませ、サービスの画面に戻って署名する。',
    en: 'Somebody without the app who is asked to sign downloads it, registers, goes back to the service and signs.',
  },
  platforms: PLATFORMS,
  given: 'fresh',
  app: 'none',
  service: 'securities',
  tags: ['registration'],
  async steps(person) {
    await person.opensApp();
    await person.installsApp({ app: 'guide' });
    await person.opensApp();
    await person.seesScreen({ screen: 'registration-start' });
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSigning();
  },
  checks: [
    'phone-starts-registration',
    'phone-registers-in-order',
    'phone-goes-home-after-registration',
    'phone-signing-in-order',
    'service-has-the-signature',
  ],
});
