import { measurePropertySteps } from './property-steps.ts';
import { againstGoal, type BenchRow } from './row.ts';

const LEAST_THROUGH_HTTP = 5_000;
const LEAST_RUNS = 50;
const LEAST_ON_TABLES = 100_000;

/** Property steps a second: through the whole system's HTTP layer, and on the transition tables alone. */
export async function benchSteps(): Promise<BenchRow[]> {
  const { throughHttpPerSecond, runsPerSecond, onTablesPerSecond } = await measurePropertySteps();
  const unit = 'steps/s';
  return [
    againstGoal(
      { id: 'steps/through-http', ours: throughHttpPerSecond, unit, goal: `at least ${LEAST_THROUGH_HTTP}` },
      throughHttpPerSecond >= LEAST_THROUGH_HTTP,
    ),
    // Three suites of 2,000 runs in a minute on two cores.
    againstGoal(
      { id: 'steps/property-runs', ours: runsPerSecond, unit: 'runs/s', goal: `at least ${LEAST_RUNS} on one core` },
      runsPerSecond >= LEAST_RUNS,
    ),
    againstGoal(
      { id: 'steps/on-tables', ours: onTablesPerSecond, unit, goal: `at least ${LEAST_ON_TABLES}` },
      onTablesPerSecond >= LEAST_ON_TABLES,
    ),
  ];
}
