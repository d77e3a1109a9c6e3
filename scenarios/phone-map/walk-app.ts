import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhoneMap } from '../../reports/phone-map.ts';
import { renderPhoneMap } from '../../reports/render/phone-map-page.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { castAll, findScenarios, type Casting } from '../catalogue/all.ts';
import type { Picture } from '../hands.ts';
import { openHands } from '../hands/open-hands.ts';
import { openPhoneLab, type LabChoice } from '../hands/open-phone-lab.ts';
import { findDevice } from '../phones/find-device.ts';
import { readDevices } from '../phones/read-devices.ts';
import { castForPhone } from '../playing/cast-for-phone.ts';
import { play } from '../playing/play.ts';
import { costsTries } from '../playing/why-not-applicable.ts';
import { settingOf } from '../playing/run-one.ts';
import { selectCastings } from '../playing/select.ts';
import { draftMap } from './draft-map.ts';
import { journeysOn } from './journeys-on.ts';
import { createSurvey } from './survey.ts';

/** What a walk is asked for. */
export interface WalkRequest extends Omit<LabChoice, 'device' | 'noticed'> {
  /** The name of a device. */
  readonly device: string;
  /** The scenarios to walk by; some that meet every screen when none is named. */
  readonly select: readonly string[];
  readonly seed: string;
  readonly outDir: string;
  readonly onJourney?: (name: string, done: number, of: number) => void;
}

/** What a walk came to, and the files that it left. */
export interface Walked {
  readonly map: PhoneMap;
  readonly page: string;
  readonly draft: string;
}

const FILES = { page: 'phone-map.html', draft: 'map-draft.yaml' } as const;

/**
 * Walks the app on a phone, as far as it can go, and says of each screen which elements its map finds there.
 * @throws HarnessError `not-found` or `option-invalid` for a device that cannot be walked, `hands-engine-missing`
 */
export async function walkApp(request: WalkRequest): Promise<Walked> {
  const { device: id, select, seed, outDir, onJourney, ...choice } = request;
  const { platform } = findDevice(await readDevices(choice.devices), id);
  const keep = async (name: string, { type, content }: Picture): Promise<string> => {
    const file = `screens/${name}.${type === 'image/png' ? 'png' : 'svg'}`;
    await mkdir(join(outDir, 'screens'), { recursive: true });
    await writeFile(join(outDir, file), content);
    return file;
  };
  const survey = createSurvey(platform, keep);
  const [browser, phones] = await Promise.all([
    openHands('in-process'),
    openPhoneLab(platform, seed, { ...choice, device: id, noticed: survey.notice }),
  ]);
  const missing = 'reason' in browser ? browser.reason : 'reason' in phones ? phones.reason : undefined;
  if ('reason' in browser || 'reason' in phones || !phones.lab) {
    throw new HarnessError('hands-engine-missing', missing ?? 'Failed to walk an app: expected a phone, got none.');
  }
  const { lab } = phones;
  const stopped: { journey: string; why: string }[] = [];
  try {
    const all = castAll(await findScenarios());
    const chosen =
      select.length > 0 ? castForPhone(selectCastings(all, { select, tags: [] }), platform) : journeysOn(platform, all);
    // What nobody should do to a real card for the sake of a map is left out.
    const journeys = lab.app === 'real-app' ? chosen.filter((journey) => !costsTries(journey)) : chosen;
    for (const [at, journey] of journeys.entries()) {
      onJourney?.(journey.name, at + 1, journeys.length);
      const why = await walk(journey, seed, { ...browser.hands, phones: lab });
      if (why !== undefined) stopped.push({ journey: journey.name, why });
    }
  } finally {
    await lab.close();
    await browser.close();
  }
  const screens = survey.screens();
  const { device: name, os, appVersion } = lab.drivenOn;
  const map: PhoneMap = {
    device: name,
    os,
    appVersion,
    map: lab.map,
    screens,
    notMet: survey.notMet(),
    stopped,
  };
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, FILES.draft), draftMap(platform, `${name}, ${appVersion}`, screens));
  await writeFile(join(outDir, FILES.page), renderPhoneMap(map, FILES.draft));
  return { map, page: join(outDir, FILES.page), draft: join(outDir, FILES.draft) };
}

/** Walks one journey; tells why it could not be finished. */
async function walk(casting: Casting, seed: string, hands: Parameters<typeof play>[2]): Promise<string | undefined> {
  const setting = settingOf(casting, { seed, defects: [] });
  try {
    const { stopped } = await play(setting, casting.scenario.steps, hands);
    return stopped;
  } catch (cause) {
    if (cause instanceof HarnessError) return cause.message;
    throw cause;
  }
}
