import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じ端末で二人が続けてログインしても、別の人として扱われる。',
    en: 'Two persons who sign in one after the other are two persons to the service.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  given: 'registered',
  persona: 'adult',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['identity'],
  async steps(person) {
    await person.signsIn();
    await person.takesCardAway();
    await person.presses({ label: 'ログアウト' });
    await person.usesCard({ card: 'second-adult' });
    await person.signsIn();
  },
  checks: ['broker-sub-differs-between-persons', 'released-only-what-was-asked-and-shown'],
});
