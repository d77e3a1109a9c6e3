import { isGreen, type CheckRecord } from '../../reports/check.ts';
import type { DrivenOn } from '../../reports/driven-on.ts';
import type { Attachment, ScenarioResult } from '../../reports/result.ts';
import { verdictOf } from '../../reports/tally.ts';
import { appAt } from '../app-at.ts';
import type { Casting } from '../catalogue/all.ts';
import type { OwnBrowser } from '../hands/appium/phone-lab.ts';
import type { Check } from '../check.ts';
import type { Hung } from './gallery.ts';
import { judge } from './judge.ts';
import { narrate } from './narrate.ts';
import { play, type Played } from './play.ts';
import { writeReplay } from './replay-file.ts';
import type { Requirement } from '../catalogue/requirements.ts';
import { settingSchema, type Setting } from '../setting.ts';
import { isCrossDevice } from '../platforms.ts';
import type { Platform } from '../scenario.ts';
import type { StageHands } from '../stage.ts';
import type { WriteFile } from './write-below.ts';

/** What all scenarios of a run share. */
export interface RunContext {
  readonly seed: string;
  readonly checks: ReadonlyMap<string, Check>;
  readonly requirements: readonly Requirement[];
  readonly defects: readonly string[];
  /** Options of the broker that differ from the usual ones; a scenario's own come first. */
  readonly broker?: Readonly<Record<string, unknown>>;
  /** Where the clock of each world stands at first; the usual start when absent. */
  readonly startsAt?: string;
  /** What the ids of results end with, where a run has several hands. */
  readonly suffix?: string;
  readonly write: WriteFile;
  readonly elapsed: () => number;
}

/** The setting of a scenario on a platform; its seed is the run's, told apart by name. */
export function settingOf(
  { scenario, platform, name }: Casting,
  { seed, defects, startsAt, broker: forAll }: Pick<RunContext, 'seed' | 'defects' | 'startsAt' | 'broker'>,
): Setting {
  const {
    given,
    persona,
    service,
    app,
    startsAt: ownStart,
    broker,
    phone,
    view,
    phoneClockOffMs,
    returnsIn,
  } = scenario;
  // Who plays at another time than usual has the app of that time, unless the scenario says which.
  const era = startsAt === undefined || ownStart !== undefined ? undefined : appAt(Date.parse(startsAt));
  return settingSchema.parse({
    seed: `${seed}/${name}`,
    platform,
    given,
    defects,
    ...((ownStart ?? startsAt) !== undefined && { startsAt: ownStart ?? startsAt }),
    ...(persona !== undefined && { persona }),
    ...(service !== undefined && { service }),
    ...(era !== undefined && { app: era }),
    ...(app !== undefined && { app }),
    ...((broker ?? era ?? forAll) !== undefined && { broker: { ...(era && { app: era }), ...forAll, ...broker } }),
    ...(phone !== undefined && { phone }),
    ...(view !== undefined && { view }),
    ...(phoneClockOffMs !== undefined && { phoneClockOffMs }),
    ...(returnsIn !== undefined && { returnsIn }),
  });
}

/** Plays one scenario on one platform, judges it and writes what belongs to its result. */
export async function runOne(casting: Casting, hands: StageHands, context: RunContext): Promise<ScenarioResult> {
  const { scenario } = casting;
  const id = casting.name + (context.suffix ?? '');
  const setting = settingOf(casting, context);
  const startedMs = context.elapsed();
  // A picture would show what a physical card says of its holder.
  const played = await play(setting, scenario.steps, hands, { pictures: hands.lentCard === undefined });
  const checks = judge(scenario.checks, played, { ...context, app: hands.phones?.app });
  const verdict = verdictOf(checks);
  const folder = id.replaceAll('/', '.').replace('@', '_');
  return {
    id,
    scenario: casting.id,
    platform: casting.platform,
    ...(casting.signedFor && { signedFor: casting.signedFor }),
    title: scenario.title,
    tags: scenario.tags ?? [],
    hands: handsOf(hands, casting.platform),
    seed: setting.seed,
    startsAt: setting.startsAt,
    persona: setting.persona,
    verdict,
    ...(played.stopped !== undefined && { reason: played.stopped }),
    durationMs: Math.round(context.elapsed() - startedMs),
    checks,
    timeline: narrate(played.journal),
    walked: played.walked,
    attachments: await hang(played, verdict === 'passed' ? 'telling' : 'all', folder, context),
    ...(verdict !== 'passed' && { replay: await keepReplay(setting, casting, played, checks, hands, folder, context) }),
  };
}

/** What results say of the hands, and of the app that the phone ran. */
export function handsOf(hands: StageHands, platform: Platform): ScenarioResult['hands'] {
  const { app = 'simulated', drivenOn, browser } = hands.phones ?? {};
  const own = isCrossDevice(platform) ? undefined : browser;
  return {
    browser: hands.engine,
    phone: phoneOf(hands),
    ...(app !== 'simulated' && { app }),
    ...(drivenOn && { drivenOn: { ...drivenOn, ...ofPages(own) } }),
  };
}

function ofPages(own: OwnBrowser | undefined): Pick<DrivenOn, 'browser' | 'appLinks'> {
  if (own?.name === undefined) return {};
  return { browser: own.name, ...(own.appLinks && { appLinks: own.appLinks }) };
}

/** What results say of the phones' hands. */
function phoneOf({ phones }: StageHands): string {
  return phones?.platform ?? 'virtual';
}

async function keepReplay(
  setting: Setting,
  casting: Casting,
  played: Played,
  checks: readonly CheckRecord[],
  hands: StageHands,
  folder: string,
  context: RunContext,
): Promise<string> {
  const text = writeReplay({
    setting,
    scenario: casting.name,
    hands: { browser: hands.engine, phone: phoneOf(hands) },
    steps: [...played.steps],
    checks: [...casting.scenario.checks],
    notGreen: checks.filter((check) => !isGreen(check)).map((check) => check.id),
  });
  return context.write(`replays/${folder}.json`, text);
}

async function hang(
  played: Played,
  which: 'all' | 'telling',
  folder: string,
  context: RunContext,
): Promise<Attachment[]> {
  return Promise.all(
    played.pictures(which).map(async (hung, at) => ({
      name: `${hung.actor}: ${hung.shows}`,
      file: await context.write(`attachments/${folder}/${fileName(hung, at)}`, hung.picture.content),
      type: hung.picture.type,
    })),
  );
}

const ENDINGS = { 'image/png': 'png', 'image/svg+xml': 'svg', 'text/html': 'html' } as const;

function fileName({ actor, shows, picture }: Hung, at: number): string {
  const shown = shows.replaceAll(/[^\w-]+/g, '-');
  return `${String(at + 1).padStart(2, '0')}-${actor}-${shown}.${ENDINGS[picture.type]}`;
}
