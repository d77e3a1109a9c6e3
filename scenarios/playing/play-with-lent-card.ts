import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';
import type { LentCard } from '../cast/lent-card.ts';
import { notPlayed } from './not-played.ts';
import { runOne, type RunContext } from './run-one.ts';
import type { StageHands } from '../stage.ts';

/** Plays one scenario with a physical card, unless it could lock the card or needs another one. */
export async function playWithLentCard(
  casting: Casting,
  hands: StageHands,
  lentCard: LentCard,
  context: RunContext,
): Promise<ScenarioResult> {
  const names = { browser: hands.engine, phone: 'virtual' };
  const refusal = await lentCard.refuses(casting.scenario);
  if (refusal) return notPlayed(casting, names, context, { verdict: refusal.verdict, reason: refusal.why });
  try {
    return await runOne(casting, { ...hands, lentCard }, context);
  } catch (cause) {
    if (!(cause instanceof HarnessError) || cause.code !== 'card-cannot') throw cause;
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: cause.message });
  }
}
