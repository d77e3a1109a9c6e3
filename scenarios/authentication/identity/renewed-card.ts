import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードを更新しても、subは変わらない。',
    en: 'The sub stays the same when the card was renewed.',
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
    await person.usesCard({ card: 'adult-renewed' });
    await person.signsIn();
  },
  checks: ['broker-sub-outlives-card', 'broker-issues-a-code-once'],
});
