import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意した後、パスワードの画面で中止する。署名はされない。',
    en: 'A person who has agreed stops at the password: nothing is signed.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['leaving'],
  async steps(person) {
    await person.comesToThePassword();
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
