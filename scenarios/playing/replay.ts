import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isGreen, type CheckRecord } from '../../reports/check.ts';
import type { ScenarioResult } from '../../reports/result.ts';
import { verdictOf } from '../../reports/tally.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { findChecks } from '../catalogue/all-checks.ts';
import { ENGINES, openHands, PHONE_ENGINES, type EngineName, type PhoneEngine } from '../hands/open-hands.ts';
import { openPhoneLab, type LabChoice } from '../hands/open-phone-lab.ts';
import { orEnd } from '../hands/or-end.ts';
import { handsOf } from './run-one.ts';
import { judge } from './judge.ts';
import { narrate } from './narrate.ts';
import { play, type Played } from './play.ts';
import { readReplay, type Replay } from './replay-file.ts';
import { readRequirements } from '../catalogue/requirements.ts';
import { kindOfService } from '../scenario.ts';
import type { StageHands } from '../stage.ts';
import { writeScenario } from './write-scenario.ts';

/** How a replay file is to be played. */
export interface ReplayOptions extends Omit<LabChoice, 'noticed'> {
  /** The hands; those named in the file when absent. */
  readonly browser?: EngineName;
  readonly phone?: PhoneEngine;
  readonly headed: boolean;
  readonly slowMs: number;
  /** Called when the journey stopped or a check is not green, before the browser closes. */
  readonly pause?: (why: string | undefined) => Promise<void>;
}

/** What became of a failure that was played again. */
export interface Replayed {
  /** Whether a check that was not green then is not green now. */
  readonly stillFails: boolean;
  readonly result: ScenarioResult;
}

/** Plays a replay file again, with its own hands or others, and judges it by the same checks. */
export async function replayFile(path: string, options: ReplayOptions): Promise<Replayed> {
  const file = readReplay(await readText(path), path);
  const opened = await openHands(options.browser ?? engineOf(file, path), options);
  if ('missing' in opened) throw new HarnessError('hands-engine-missing', opened.reason);
  const lab = openPhoneLab(options.phone ?? phoneEngineOf(file), file.setting.seed, options);
  const phones = await orEnd(lab, opened.close);
  try {
    if ('reason' in phones) throw new HarnessError('hands-engine-missing', phones.reason);
    return await replay(file, { ...opened.hands, ...(phones.lab && { phones: phones.lab }) }, options.pause);
  } finally {
    if ('lab' in phones) await phones.lab?.close();
    await opened.close();
  }
}

/** A failure that was saved as a scenario. */
export interface Saved {
  readonly file: string;
  /** Broken stand-ins that were switched on: without them the scenario is expected to pass. */
  readonly defects: readonly string[];
}

/** Saves the journey of a replay file as a scenario. */
export async function saveAsScenario(path: string, place: string): Promise<Saved> {
  const file = place.endsWith('.ts') ? place : `${place}.ts`;
  const replay = readReplay(await readText(path), path);
  const text = writeScenario(replay, file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
  return { file, defects: replay.setting.defects };
}

/** Plays a replay again on hands that are open. */
export async function replay(file: Replay, hands: StageHands, pause?: ReplayOptions['pause']): Promise<Replayed> {
  const bench = { checks: await findChecks(), requirements: await readRequirements(), app: hands.phones?.app };
  const stopwatch = startStopwatch();
  const played = await play(
    file.setting,
    async (person) => {
      for (const { act, with: args } of file.steps) await person[act](args as never);
    },
    hands,
    {
      pictures: false,
      async beforeClose(journal, stopped) {
        const judged = judge(file.checks, { journal, ...(stopped !== undefined && { stopped }) }, bench);
        const wrong = judged.find((check) => !isGreen(check));
        if (wrong) await pause?.(stopped ?? wrong.id);
      },
    },
  );
  const checks = judge(file.checks, played, bench);
  const result = resultOf(file, hands, played, checks, Math.round(stopwatch.elapsedMs()));
  return { stillFails: fails(file, checks), result };
}

function fails(file: Replay, checks: readonly CheckRecord[]): boolean {
  const wrong = checks.filter((check) => !isGreen(check)).map((check) => check.id);
  return file.notGreen.length > 0 ? file.notGreen.some((id) => wrong.includes(id)) : wrong.length > 0;
}

function resultOf(
  { setting, scenario }: Replay,
  hands: StageHands,
  played: Played,
  checks: readonly CheckRecord[],
  durationMs: number,
): ScenarioResult {
  const signedFor = kindOfService(setting.service);
  return {
    id: scenario,
    scenario: scenario.split('@', 1)[0] ?? scenario,
    platform: setting.platform,
    ...(signedFor && { signedFor }),
    title: { ja: scenario, en: scenario },
    tags: [],
    hands: handsOf(hands, setting.platform),
    seed: setting.seed,
    startsAt: setting.startsAt,
    persona: setting.persona,
    verdict: verdictOf(checks),
    ...(played.stopped !== undefined && { reason: played.stopped }),
    durationMs,
    checks: [...checks],
    timeline: narrate(played.journal),
    attachments: [],
  };
}

function engineOf({ hands }: Replay, path: string): EngineName {
  const engine = ENGINES.find((name) => name === hands.browser);
  if (engine) return engine;
  throw new HarnessError(
    'replay-invalid',
    `Failed to read ${path}: hands.browser: expected ${ENGINES.join(' or ')}, got ${hands.browser}.`,
  );
}

/** A file from elsewhere may name a phone that stands only there: the virtual one plays it too. */
function phoneEngineOf({ hands }: Replay): PhoneEngine {
  return PHONE_ENGINES.find((name) => name === hands.phone) ?? 'virtual';
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new HarnessError('replay-invalid', `Failed to replay: expected a replay file at ${path}, got none.`, {
      cause,
    });
  }
}
