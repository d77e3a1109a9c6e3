import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

const LIFE_MS = 10 * 60_000;

export default defineScenario({
  title: {
    ja: '結果の保存期間の最後の瞬間に戻れば署名が届き、過ぎて戻った人は、署名できなかったと告げられてやり直せる。',
    en: 'Back in the last moment of a result’s life it is there; who is back too late is told that it failed, and may sign again.',
  },
  platforms: ['pc', 'tablet'],
  services: ASKING_FOR_NO_ITEMS,
  broker: { signResultLifetimeMs: LIFE_MS },
  tags: ['returning'],
  async steps(person) {
    for (const [afterMs, page] of [
      [LIFE_MS - 1, 'signed'],
      [LIFE_MS, 'failed'],
    ] as const) {
      await person.comesToThePassword();
      await person.signsWithCard();
      await person.takesCardAway();
      await person.finishes();
      await person.waits({ ms: afterMs });
      await person.goesBackToService();
      await person.seesPage({ page });
    }
    await person.signs();
  },
  checks: ['broker-gives-a-result-until-its-life-is-over', 'service-has-the-signature'],
});
