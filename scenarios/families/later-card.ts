import { defineScenario, PLATFORMS, type Scenario, type ScenarioInput } from '../scenario.ts';

/** Somebody signs in, and again with the card that is theirs later: they stay the same to the service. */
export function signsInWithLaterCard({
  title,
  card,
}: Pick<ScenarioInput, 'title'> & { readonly card: string }): Scenario {
  return defineScenario({
    title,
    platforms: PLATFORMS,
    persona: 'adult',
    tags: ['identity'],
    async steps(person) {
      await person.signsIn();
      await person.takesCardAway();
      await person.presses({ label: 'ログアウト' });
      await person.usesCard({ card });
      await person.signsIn();
    },
    checks: ['broker-sub-outlives-card', 'broker-issues-a-code-once'],
  });
}
