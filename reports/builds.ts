import type { RunResult, ScenarioResult } from './result.ts';
import { ReportError } from './report-error.ts';
import { columnOf, type Column } from './tally.ts';

/** What became of a scenario from one build to the next. */
export type Change = 'broken' | 'fixed' | 'other' | 'same' | 'only-before' | 'only-after';

/** One scenario on one device, with each of two builds. */
export interface BuildRow {
  readonly id: string;
  readonly change: Change;
  readonly before?: ScenarioResult;
  readonly after?: ScenarioResult;
}

/** What two builds came to on one device. */
export interface DeviceBuilds {
  readonly device: string;
  readonly os: string;
  /** The versions of the app, and which app it was; several where a run had several. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What broke comes first. */
  readonly rows: readonly BuildRow[];
}

const ORDER: readonly Change[] = ['broken', 'fixed', 'other', 'only-before', 'only-after', 'same'];

/**
 * Holds two runs against each other, device by device. A device is known by its name and its system.
 * @throws ReportError `not-found` where a run has no result of a phone that a driver worked
 */
export function compareBuilds(before: RunResult, after: RunResult): DeviceBuilds[] {
  const [earlier, later] = [byDevice(before, 'first'), byDevice(after, 'second')];
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().map((key) => {
    const [there, here] = [earlier.get(key) ?? new Map(), later.get(key) ?? new Map()];
    const rows = [...new Set([...there.keys(), ...here.keys()])]
      .sort()
      .map((id) => rowOf(id, there.get(id), here.get(id)));
    const [device = '', os = ''] = key.split('\n');
    return {
      device,
      os,
      before: buildsOf([...there.values()]),
      after: buildsOf([...here.values()]),
      rows: rows.toSorted((one, other) => ORDER.indexOf(one.change) - ORDER.indexOf(other.change)),
    };
  });
}

/** How many scenarios changed in each way. */
export function countChanges(devices: readonly DeviceBuilds[]): Readonly<Record<Change, number>> {
  const count = { broken: 0, fixed: 0, other: 0, same: 0, 'only-before': 0, 'only-after': 0 };
  for (const { change } of devices.flatMap(({ rows }) => rows)) count[change]++;
  return count;
}

function byDevice({ results }: RunResult, which: string): Map<string, Map<string, ScenarioResult>> {
  const devices = new Map<string, Map<string, ScenarioResult>>();
  for (const result of results) {
    const { drivenOn } = result.hands;
    if (!drivenOn) continue;
    const key = `${drivenOn.device}\n${drivenOn.os}`;
    const ofDevice = devices.get(key) ?? new Map<string, ScenarioResult>();
    devices.set(key, ofDevice.set(withoutHands(result), result));
  }
  if (devices.size > 0) return devices;
  throw new ReportError(
    'not-found',
    `Failed to compare builds: expected results of phones driven by Appium in the ${which} run, got none.`,
  );
}

/** A run with several hands adds theirs to its ids, where another of the same phone does not. */
function withoutHands({ scenario, platform, signedFor }: ScenarioResult): string {
  return `${scenario}@${platform}${signedFor === 'government' ? '+government' : ''}`;
}

function buildsOf(results: readonly ScenarioResult[]): string[] {
  return [...new Set(results.map(({ hands: { drivenOn, app = 'simulated' } }) => `${drivenOn?.appVersion} (${app})`))];
}

function rowOf(id: string, before: ScenarioResult | undefined, after: ScenarioResult | undefined): BuildRow {
  return { id, change: changeOf(before, after), ...(before && { before }), ...(after && { after }) };
}

function changeOf(before: ScenarioResult | undefined, after: ScenarioResult | undefined): Change {
  if (!before) return 'only-after';
  if (!after) return 'only-before';
  const [from, to]: Column[] = [columnOf(before.verdict), columnOf(after.verdict)];
  if (to === 'failed' && from !== 'failed') return 'broken';
  if (from === 'failed' && to === 'passed') return 'fixed';
  return before.verdict === after.verdict ? 'same' : 'other';
}
