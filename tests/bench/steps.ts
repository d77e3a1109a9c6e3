import { measurePropertySteps } from './property-steps.ts';
import { againstGoal, type BenchRow } from './row.ts';

const LEAST_THROUGH_HTTP = 5_000;
const LEAST_ON_TABLES = 100_000;

/** Property steps a second: through the whole system's HTTP layer, and on the transition tables alone. */
export async function benchSteps(): Promise<BenchRow[]> {
  const { throughHttpPerSecond, onTablesPerSecond } = await measurePropertySteps();
  const unit = 'steps/s';
  return [
    againstGoal(
      { id: 'steps/through-http', ours: throughHttpPerSecond, unit, goal: `at least ${LEAST_THROUGH_HTTP}` },
      throughHttpPerSecond >= LEAST_THROUGH_HTTP,
    ),
    againstGoal(
      { id: 'steps/on-tables', ours: onTablesPerSecond, unit, goal: `at least ${LEAST_ON_TABLES}` },
      onTablesPerSecond >= LEAST_ON_TABLES,
    ),
  ];
}
