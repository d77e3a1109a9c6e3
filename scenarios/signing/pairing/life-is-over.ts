import { ASKING_FOR_ITEMS, defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意の画面で手続きの期限が過ぎると終了が伝えられ、サービスからもう一度始めて署名できる。',
    en: 'When the life of a signing ends at the consent both sides say so; begun again at the service, it is signed.',
  },
  platforms: PLATFORMS,
  services: ASKING_FOR_ITEMS,
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.checksTarget();
    await person.waits({ ms: 1_800_000 });
    await person.seesScreen({ screen: 'session-over' });
    await person.seesPage({ page: 'page-over' });
    await person.taps({ label: '閉じる' });
    await person.signs();
  },
  checks: ['phone-says-sign-in-is-over', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
