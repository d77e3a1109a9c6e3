import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じ端末で二人が続けてログインしても、別の人として扱われる。',
    en: 'Two persons who sign in one after the other are two persons to the service.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  persona: 'adult',
  // The phone is registered anew in between, for the second of them.
  broker: { registrationOfOtherPerson: 'replace' },
  tags: ['identity'],
  async steps(person) {
    await person.signsIn();
    await person.takesCardAway();
    await person.presses({ label: 'ログアウト' });
    await person.usesCard({ card: 'second-adult' });
    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.launchesApp();
    await person.registers();
    await person.signsIn();
  },
  checks: ['broker-sub-differs-between-persons', 'released-only-what-was-asked-and-shown'],
});
