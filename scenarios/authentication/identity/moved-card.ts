import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '引っ越してカードの住所が変わっても、subは変わらない。',
    en: 'The sub stays the same when the card holder has moved.',
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
    await person.usesCard({ card: 'adult-moved' });
    await person.signsIn();
  },
  checks: ['broker-sub-outlives-card', 'broker-issues-a-code-once'],
});
