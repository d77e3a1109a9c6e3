import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '券面事項入力補助用の暗証番号の画面で中止する。',
    en: 'A person stops at the 券面 PIN of a signing.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['leaving'],
  async steps(person) {
    await person.comesToThePassword();
    await person.typesPassword({ password: 'right' });
    await person.seesScreen({ screen: 'text-pin' });
    await person.wantsToLeave();
    await person.stops();
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'phone-asks-before-stopping',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
