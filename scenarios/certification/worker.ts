import { accepted } from './judges/accepted.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Lab } from './lab.ts';
import { SHARED_JOURNEYS } from './shared-journeys.ts';
import { sit } from './sit.ts';
import { openSitting, type Sitting, type SittingSetting } from './sitting.ts';
import type { Customer } from './customer.ts';
import type { SharedJourney, Way } from './trial.ts';
import { withinLimit } from './within-limit.ts';

/** A picture of a browser, taken for a verdict that a person should look at. */
export interface SittingPicture {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** What came of one journey. */
export interface Journey {
  readonly evidence: Evidence;
  /** Taken while the browsers are still open, if anybody asks. */
  pictures(): Promise<SittingPicture[]>;
  close(): Promise<void>;
}

/** One of those who work through a plan: makes journeys, one after another. */
export interface Worker {
  readonly lab: Lab;
  /** The positive control of a way: made once, and again when `anew`. */
  control(way: Way, anew?: boolean): Promise<{ readonly finding: Finding; readonly evidence: Evidence }>;
  /** A journey that many checks look at: made once. */
  shared(name: SharedJourney): Promise<Evidence>;
  journey(setting: Omit<SittingSetting, 'id'>, steps: (customer: Customer) => Promise<void>): Promise<Journey>;
}

const PLAIN = { persona: 'adult', faults: [] } as const;

/** Makes a worker. `limitMs` is what one journey may take in real time. */
export function createWorker(lab: Lab, name: string, limitMs: number): Worker {
  const controls = new Map<Way, ReturnType<Worker['control']>>();
  const shared = new Map<SharedJourney, Promise<Evidence>>();
  let journeys = 0;

  const journey: Worker['journey'] = async (setting, steps) => {
    const sitting = openSitting(lab, { ...setting, id: `${name}-${++journeys}` });
    if (setting.operatorFault !== undefined) await lab.operatorTells?.(sitting.setting.id, setting.operatorFault);
    const evidence = await withinLimit(limitMs, sit(sitting, steps), () => interrupted(sitting, limitMs));
    return { evidence, pictures: () => takePictures(sitting), close: () => leave(sitting) };
  };
  const made = async (way: Way, steps: (customer: Customer) => Promise<void>): Promise<Evidence> => {
    const { evidence, close } = await journey({ ...PLAIN, way }, steps);
    await close();
    return evidence;
  };
  /** A busy machine may make one fail, and all that is judged beside it would be lost: a second one decides. */
  const makeControl = async (way: Way, isLast = false): ReturnType<Worker['control']> => {
    const evidence = await made(way, (customer) => customer.signsIn());
    const finding = accepted(evidence);
    return finding.verdict === 'passed' || isLast ? { evidence, finding } : makeControl(way, true);
  };
  const makeShared = async (wanted: SharedJourney): Promise<Evidence> => {
    const { way, steps } = SHARED_JOURNEYS[wanted];
    const evidence = await made(way, steps);
    return evidence.stopped === undefined ? evidence : made(way, steps);
  };

  return {
    lab,
    journey,
    control(way, anew = false) {
      const known = (anew ? undefined : controls.get(way)) ?? makeControl(way);
      controls.set(way, known);
      return known;
    },
    shared(wanted) {
      const known = shared.get(wanted) ?? makeShared(wanted);
      shared.set(wanted, known);
      return known;
    },
  };
}

async function leave(sitting: Sitting): Promise<void> {
  const { lab } = sitting;
  await sitting.close();
  const { reset } = lab.service;
  if (reset && 'command' in reset) await lab.runs(reset.command);
}

async function takePictures(sitting: Sitting): Promise<SittingPicture[]> {
  const pictures: SittingPicture[] = [];
  for (const browser of sitting.browsers()) {
    const name = browser.name.split('/').at(-1) ?? '';
    for (const [at, picture] of (await browser.pictures()).entries())
      pictures.push({ name: `${name}-${at + 1}`, ...picture });
  }
  return pictures;
}

/** What is known of a journey that did not come to an end. */
function interrupted({ lab, setting, sights, notes, browsers }: Sitting, limitMs: number): Evidence {
  return {
    service: lab.service,
    brokerOrigin: lab.brokerOrigin,
    realBrowser: lab.hands.engine !== 'in-process',
    calls: [...lab.tap.callsOf(setting.id)],
    shared: [...lab.tap.shared()],
    visits: browsers().flatMap((browser) => browser.visits()),
    sights: Object.fromEntries([...sights].filter(([name]) => name !== 'end')),
    notes: Object.fromEntries(notes),
    cutOff: true,
    stopped: `It did not come to an end within ${limitMs / 1000} s.`,
  };
}
