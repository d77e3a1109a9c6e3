import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { castAll, findScenarios } from '../catalogue/all.ts';
import { castForPhone } from '../playing/cast-for-phone.ts';
import { runScenarios } from '../playing/engine.ts';
import { selectCastings } from '../playing/select.ts';
import { writeBelow } from '../playing/write-below.ts';
import { readMatrix, type MatrixRow } from './matrix.ts';
import type { NightContext } from './night-context.ts';
import { playProperties } from './play-properties.ts';
import { playSequences } from './play-sequences.ts';
import { shardOf, type Shard } from './shard.ts';

/** What a night is asked for. */
export interface NightRequest {
  /** A file; the one that Tegata comes with when absent. */
  readonly matrix?: string;
  readonly tier: string;
  /** In the place of the tier's own. */
  readonly budgetMinutes?: number;
  readonly shard: Shard;
  readonly seed: string;
  readonly workers: number;
  readonly defects: readonly string[];
  readonly outDir: string;
  /** Ids of results that come first: they failed last time, or were left out. */
  readonly first: (id: string) => boolean;
  /** Whether a failure with this id is a new one: it is played once more with its seed. */
  readonly isNew: (id: string) => boolean;
  readonly onRow: (name: string) => void;
  readonly onResult: (result: ScenarioResult) => void | Promise<void>;
}

/** Plays the rows of a tier one after the other, each result told as it ends. */
export async function playNight(request: NightRequest): Promise<void> {
  const { tier, seed, defects, workers, outDir, first, shard } = request;
  const matrix = await readMatrix(request.matrix);
  const rows = matrix.rows.filter(({ tiers }) => tiers.includes(tier));
  const own = matrix.tiers[tier];
  if (!own || rows.length === 0) {
    const expected = Object.keys(matrix.tiers).join(', ');
    throw new HarnessError('option-invalid', `Failed to read --tier: expected one of ${expected}, got “${tier}”.`);
  }
  const minutes = request.budgetMinutes ?? own.minutes;
  const stopwatch = startStopwatch();
  const leftMs = (): number => minutes * 60_000 - stopwatch.elapsedMs();
  const night: NightContext = {
    seed,
    defects,
    workers,
    outDir,
    suffixOf: ({ browser, phone, device = phone }) =>
      [browser, device].map((hand) => (USUAL_HANDS.has(hand) ? '' : `+${hand}`)).join(''),
    mine: (items, idOf) => firstOf(shardOf(items, shard), (item) => first(idOf(item))),
    dropped: () => (leftMs() > 0 ? undefined : `Dropped for time: the ${minutes} minutes of this night are over.`),
    leftMs,
    isNew: request.isNew,
    tell: async (result) => request.onResult(result),
    write: writeBelow(outDir),
  };
  for (const row of rows) {
    request.onRow(row.name);
    await playRow(row, night);
  }
}

const USUAL_HANDS = new Set(['in-process', 'virtual']);

async function playRow(row: MatrixRow, night: NightContext): Promise<void> {
  if (row.plays === 'properties') return playProperties(row, night);
  if (row.plays === 'sequences') return playSequences(row, night);
  const { browser, phone, device, select, tags, platforms } = row;
  const suffix = night.suffixOf(row);
  const selected = selectCastings(castAll(await findScenarios()), { select, tags });
  const castings = castForPhone(selected, phone).filter(({ platform }) => platforms.includes(platform));
  const names = night.mine(castings, ({ name }) => name + suffix).map(({ name }) => name);
  if (names.length === 0) return;
  const { seed, workers, defects, outDir, dropped, isNew } = night;
  const onResult = (result: ScenarioResult): Promise<void> => night.tell(result);
  const hands = { browser, phone, ...(device !== undefined && { device }), workers, suffix, dropped, isNew, onResult };
  await runScenarios({ ...hands, select: names, tags: [], inOrder: names, seed, defects, outDir });
}

function firstOf<T>(items: readonly T[], isFirst: (item: T) => boolean): T[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}
