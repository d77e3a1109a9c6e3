import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  addArgument,
  addAttachment,
  addEpic,
  addFeature,
  addLabel,
  addStep,
  addStory,
  addTag,
} from '@wdio/allure-reporter';
import '@wdio/mocha-framework';
import { chapterOf } from '../../reports/chapters.ts';
import type { CheckRecord } from '../../reports/check.ts';
import { drivenLine } from '../../reports/render/driven-line.ts';
import { handsLine } from '../../reports/render/hands-line.ts';
import { renderTimelineText } from '../../reports/render/timeline-text.ts';
import type { ScenarioResult } from '../../reports/result.ts';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { castForPhone } from '../../scenarios/playing/cast-for-phone.ts';
import { openHands, type OpenedHands } from '../../scenarios/hands/open-hands.ts';
import { playOnDevice } from '../../scenarios/playing/play-on-device.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import type { RunContext } from '../../scenarios/playing/run-one.ts';
import { selectCastings } from '../../scenarios/playing/select.ts';
import { wanted } from './wanted.ts';
import { workerPhone } from './worker-phone.ts';

const { device, lab } = workerPhone();
const { scenarios, defects, browser, seed, outDir } = await wanted();
const selected = selectCastings(castAll(await findScenarios()), { select: scenarios, tags: [] });
const context: RunContext = {
  seed,
  checks: await findChecks(),
  requirements: await readRequirements(),
  defects,
  suffix: `+${device}`,
  async write(file, content) {
    const path = join(outDir, ...file.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return file;
  },
  elapsed: () => performance.now(),
};

describe(`scenarios on ${device}`, () => {
  let engine: OpenedHands;
  before(async () => {
    engine = await openHands(browser);
  });
  after(async () => {
    if ('close' in engine) await engine.close();
  });

  for (const casting of castForPhone(selected, lab.platform)) {
    it(casting.name, async function () {
      if ('missing' in engine) throw new Error(`NOT RUN: ${engine.reason}`);
      const result = await playOnDevice(casting, { ...engine.hands, phones: lab }, context);
      await describeToAllure(result);
      if (result.verdict === 'not-applicable') this.skip();
      if (result.verdict !== 'passed') throw new Error(whyNot(result));
    });
  }
});

async function describeToAllure(result: ScenarioResult): Promise<void> {
  const { scenario, platform, persona, hands, title, tags, attachments } = result;
  addEpic(chapterOf(scenario));
  addFeature(scenario.split('/')[1] ?? scenario);
  addStory(title.ja);
  for (const tag of tags) addTag(tag);
  const facts = { platform, persona, seed: result.seed, hands: handsLine(hands), device };
  for (const [name, value] of Object.entries(facts)) addArgument(name, value);
  if (hands.drivenOn) {
    addArgument('driven on', drivenLine(hands.drivenOn, hands.app));
    addLabel('host', hands.drivenOn.device);
    addLabel('os', hands.drivenOn.os);
  }
  for (const { id, summary, verdict } of result.checks) addStep(`${id}: ${summary.ja}`, undefined, STATUS_OF[verdict]);
  addAttachment('経過 Timeline', renderTimelineText(result, 'ja').text, 'text/plain');
  for (const { name, file, type } of attachments) {
    addAttachment(name, await readFile(join(outDir, ...file.split('/'))), type);
  }
}

/** Allure's colours: nothing but `passed` is green. */
const STATUS_OF = {
  passed: 'passed',
  failed: 'failed',
  warning: 'broken',
  review: 'broken',
  'not-reached': 'broken',
  'not-run': 'skipped',
  'not-applicable': 'skipped',
} as Readonly<Record<CheckRecord['verdict'], NonNullable<Parameters<typeof addStep>[2]>>>;

function whyNot({ verdict, reason, checks }: ScenarioResult): string {
  const wrong = checks.filter((check) => check.verdict !== 'passed' && check.verdict !== 'not-applicable');
  const lines = wrong.map(
    ({ id, summary, expected, actual, reason: why }) =>
      `${id}: expected ${expected ?? summary.en}, got ${JSON.stringify(actual ?? why)}`,
  );
  return `${verdict.toUpperCase().replace('-', ' ')}: ${lines.join('\n') || reason || ''}`;
}
