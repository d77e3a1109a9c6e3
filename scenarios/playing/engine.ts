import type { RunResult, ScenarioResult } from '../../reports/result.ts';
import { assembleRun } from '../../reports/assemble-run.ts';
import { versionsUnderTest } from './versions.ts';
import { castAll, findScenarios, type Casting } from '../catalogue/all.ts';
import { findChecks } from '../catalogue/all-checks.ts';
import type { LentCard, LentCardRequest } from '../cast/lent-card.ts';
import { openHands, type EngineName, type PhoneEngine } from '../hands/open-hands.ts';
import { openPhoneLab } from '../hands/open-phone-lab.ts';
import type { AppMode } from '../phones/app-mode.ts';
import type { Presenter } from '../phones/presenter/presenter.ts';
import { castForPhone } from './cast-for-phone.ts';
import { playOnDevice } from './play-on-device.ts';
import { playAgainWhenLost } from './play-again-when-lost.ts';
import { readOptionsFile } from '../read-options-file.ts';
import { readRequirements } from '../catalogue/requirements.ts';
import { playTwice } from './play-twice.ts';
import type { RunContext } from './run-one.ts';
import { selectCastings } from './select.ts';
import { notPlayed } from './not-played.ts';
import { playWithLentCard } from './play-with-lent-card.ts';
import type { Player } from './player.ts';
import { handedOver, isWorthThread, startThreadPlayer } from './thread-player.ts';
import { writeBelow } from './write-below.ts';
import { hearOutside } from '../../simulators/world/hear-outside.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';

/** What a run is asked for. */
export interface RunOptions {
  /** Ids, folders or globs; empty means all. */
  readonly select: readonly string[];
  readonly tags: readonly string[];
  /** Only these results of an earlier run, when given. */
  readonly failed?: readonly string[];
  readonly browser: EngineName;
  /** A Selenium Grid whose browsers are used in place of one here. */
  readonly grid?: string;
  readonly phone: PhoneEngine;
  /** The phone of this name, and the file of the user's phones. */
  readonly device?: string;
  readonly devices?: string;
  /** Which app the phone runs. */
  readonly app?: AppMode;
  /** What must be known of the app on a phone that is not ours: a file, a build to install, who does what only a person can. */
  readonly adapter?: string;
  readonly build?: string;
  readonly presenter?: Presenter;
  /** Whether the real app’s registration may be taken from it. */
  readonly resetsApp?: boolean;
  readonly seed: string;
  readonly workers: number;
  readonly headed?: boolean;
  readonly slowMs?: number;
  readonly defects?: readonly string[];
  /** A file of options of the broker that differ from the usual ones. */
  readonly options?: string;
  /** A physical card in the place of the personas’ virtual ones. */
  readonly card?: LentCardRequest;
  readonly outDir: string;
  /** What the ids of results end with, where a run has several hands. */
  readonly suffix?: string;
  /** The order to play in, by name; the usual one when absent. */
  readonly inOrder?: readonly string[];
  /** Why nothing more is begun: asked before each scenario. */
  readonly dropped?: () => string | undefined;
  /** Whether a failure is new: it is then played once more with its seed. */
  readonly isNew?: (id: string) => boolean;
  /** Told of each scenario as it ends. */
  readonly onResult?: (result: ScenarioResult, done: number, of: number) => void | Promise<void>;
}

/** Runs scenarios and gives back what they came to; nothing is written but attachments and replay files. */
export async function runScenarios(options: RunOptions): Promise<RunResult> {
  const stopwatch = startStopwatch();
  const selected = selectCastings(castAll(await findScenarios()), {
    ...options,
    failed: options.failed && new Set(options.failed),
  });
  const place = new Map(options.inOrder?.map((name, at) => [name, at]));
  selected.sort((one, other) => (place.get(one.name) ?? 0) - (place.get(other.name) ?? 0));
  const castings = castForPhone(selected, options.phone);
  const lentCard = options.card && (await (await import('../cast/lent-card.ts')).lendCard(options.card));
  const context: RunContext = {
    seed: options.seed,
    checks: await findChecks(),
    requirements: await readRequirements(),
    defects: options.defects ?? [],
    ...(options.options !== undefined && { broker: (await readOptionsFile(options.options)).broker }),
    // A physical card and its certificates live in real time.
    ...(lentCard && { startsAt: stopwatch.startedAt }),
    ...(options.suffix !== undefined && { suffix: options.suffix }),
    write: writeBelow(options.outDir),
    elapsed: stopwatch.elapsedMs,
  };
  const results = await runAll(castings, options, context, lentCard);
  const { version, versions } = await versionsUnderTest();
  const durationMs = Math.round(stopwatch.elapsedMs());
  return assembleRun({ version, seed: options.seed, startedAt: stopwatch.startedAt, durationMs, versions }, results);
}

async function runAll(
  castings: readonly Casting[],
  options: RunOptions,
  context: RunContext,
  lentCard: LentCard | undefined,
): Promise<ScenarioResult[]> {
  const queue = castings.map((casting, at) => ({ casting, at }));
  const results: ScenarioResult[] = [];
  let done = 0;
  const phones = await openPhoneLab(options.phone, options.seed, options);
  const work = async (player: Player): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { casting } = next;
      const missing = player.missing ?? options.dropped?.();
      const result =
        missing === undefined
          ? await playTwice((once) => player.play(casting, once), context, lentCard ? undefined : options.isNew)
          : notPlayed(casting, options, context, { verdict: 'not-run', reason: missing });
      results[next.at] = result;
      await options.onResult?.(result, ++done, castings.length);
      await hearOutside();
    }
  };
  const employ = async (player: Player, atOnce: number): Promise<void> => {
    try {
      await Promise.all(Array.from({ length: atOnce }, () => work(player)));
    } finally {
      await player.close();
    }
  };
  const openHere = async (): Promise<Player> => {
    if ('reason' in phones) return unable(phones.reason);
    const engine = await openHands(options.browser, options);
    if ('missing' in engine) return unable(engine.reason);
    const hands = { ...engine.hands, ...(phones.lab && { phones: phones.lab }) };
    return {
      play: (casting, once) =>
        lentCard
          ? playWithLentCard(casting, hands, lentCard, once)
          : playAgainWhenLost(engine.renewIfLost, () => playOnDevice(casting, hands, once)),
      close: engine.close,
    };
  };
  // There is one physical card.
  const workers = lentCard ? 1 : Math.max(1, Math.min(options.workers, castings.length));
  const inProcess = options.browser === 'in-process' && 'lab' in phones && !phones.lab;
  const aside = inProcess && isWorthThread(castings.length / workers);
  try {
    await Promise.all(
      Array.from({ length: workers }, async (_, at) =>
        at > 0 && aside
          ? employ(startThreadPlayer({ outDir: options.outDir, shared: handedOver(context) }), 2)
          : employ(await openHere(), 1),
      ),
    );
  } finally {
    if ('lab' in phones) await phones.lab?.close();
  }
  return results;
}

function unable(missing: string): Player {
  return { missing, play: () => Promise.reject(new Error(missing)), close: async () => {} };
}
