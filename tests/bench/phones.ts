import { setTimeout } from 'node:timers/promises';
import { openAndroidLab } from '../../scenarios/hands/appium/android-lab.ts';
import { openIosLab } from '../../scenarios/hands/appium/ios-lab.ts';
import { openSession, type Driver } from '../../scenarios/hands/appium/open-session.ts';
import type { PhoneLab } from '../../scenarios/hands/appium/phone-lab.ts';
import { simulatedDevice } from '../../scenarios/phones/simulated-device.ts';
import { createPhone } from '../../simulators/phone/phone.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { startChild } from './child.ts';
import { heldBy, type Held } from './phones/leftovers.ts';
import { makePhoneBed, type PhoneBed } from './phones/phone-bed.ts';
import type { StandingPhone } from './phones/stand-phone.ts';
import { againstGoal, besidePeer, type BenchRow } from './row.ts';

const WARM_UP = 3;
const SESSIONS = 50;
const MOST_SESSION_MS = 1_000;
const MOST_PHONE_MIB = 60;
const MORE_PHONES = 4;
const MOST_APPIUM_MIB = 40;
/** The servers on the phones keep an idle connection for five seconds. */
const IDLE_MS = 15_000;
const LOOK_AGAIN_MS = 250;
const COMMANDS = 200;
const MOST_OVERHEAD = 1.5;

type At = Pick<StandingPhone, 'at'>;

/** Sessions on simulated phones below Appium's own drivers, what they leave behind, and what our hands add to a command. */
export async function benchPhones(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const platform of ['android', 'ios'] as const) {
    rows.push(...(await benchSessions(platform)), await benchCommands(platform));
  }
  return rows;
}

/** Fifty sessions in a row, the phone in a process of its own; then what more phones beside it cost. */
async function benchSessions(platform: 'android' | 'ios'): Promise<BenchRow[]> {
  const host = await startChild<At & { readonly codeMib: number }>('./phones/phone-host.js', import.meta.url, [
    platform,
  ]);
  const memoryOf = () => host.ask<{ rssMib: number; keptMib: number }>('how much?');
  const bed = await makePhoneBed({ ...host.hello, close: async () => {} });
  const first = await bed.session(photograph);
  for (let n = 1; n < WARM_UP; n++) await bed.session(photograph);
  const before = heldBy(bed.appiumPid);
  const times: number[] = [];
  for (let n = 0; n < SESSIONS; n++) times.push(await bed.session(photograph));
  const left = await leftBehind(bed, before);
  const grownMib = (heldBy(bed.appiumPid)?.rssMib ?? 0) - (before?.rssMib ?? 0);
  if (grownMib > MOST_APPIUM_MIB) left.push(`${grownMib} MiB in Appium`);
  await bed.close();
  const withOne = await memoryOf();
  for (let n = 0; n < MORE_PHONES; n++) {
    const another = await makePhoneBed({ ...(await host.ask<At>('one more')), close: async () => {} });
    for (let m = 0; m < WARM_UP; m++) await another.session(photograph);
    await another.close();
  }
  const withAll = await memoryOf();
  const eachMib = (withAll.rssMib - withOne.rssMib) / MORE_PHONES;
  const keptMib = (withAll.keptMib - withOne.keptMib) / MORE_PHONES;
  await host.stop();

  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    againstGoal(
      {
        id: `phones/${platform}-session`,
        ours: median,
        unit: 'ms to the first screen',
        goal: `under ${MOST_SESSION_MS}, nothing left behind by ${SESSIONS}`,
        note: `first ${Math.round(first)} ms, worst of the ${SESSIONS} ${Math.round(sorted.at(-1) ?? 0)} ms; left behind: ${left.join(', ') || 'nothing'}; Appium holds ${before?.rssMib} MiB before and ${grownMib} more after`,
      },
      median < MOST_SESSION_MS && left.length === 0,
    ),
    againstGoal(
      {
        id: `phones/${platform}-memory`,
        ours: eachMib,
        unit: 'MiB a phone',
        goal: `under ${MOST_PHONE_MIB}`,
        note: `resident for each of ${MORE_PHONES} more in one process, sessions and screenshots done, ${keptMib.toFixed(1)} of it kept by objects; the process has ${host.hello.codeMib} MiB before there is a phone, ${withOne.rssMib} with one and the drawing of its screens, which all share, and ${withAll.rssMib} with ${MORE_PHONES + 1}`,
      },
      eachMib < MOST_PHONE_MIB,
    ),
  ];
}

async function photograph(driver: Driver): Promise<void> {
  await driver.takeScreenshot();
}

/** What sessions left behind, once idle connections have had the time after which their server closes them. */
async function leftBehind(bed: PhoneBed, before: Held | undefined): Promise<string[]> {
  const look = async (): Promise<string[]> => {
    const after = heldBy(bed.appiumPid);
    return [
      ...(await bed.forwards()),
      ...(after && before && after.sockets > before.sockets ? [`${after.sockets - before.sockets} sockets`] : []),
      ...(after && before && after.processes > before.processes ? ['processes'] : []),
    ];
  };
  const untilMs = performance.now() + IDLE_MS;
  let left = await look();
  while (left.length > 0 && performance.now() < untilMs) {
    await setTimeout(LOOK_AGAIN_MS);
    left = await look();
  }
  return left;
}

/** A look at the screen through our hands, beside the driver's own page source: turn by turn, so that both have the same weather. */
async function benchCommands(platform: 'android' | 'ios'): Promise<BenchRow> {
  const lab: PhoneLab =
    platform === 'android'
      ? await openAndroidLab('bench', await simulatedDevice('android', {}))
      : await openIosLab('bench', await simulatedDevice('ios', {}));
  const ready = await lab.ready();
  const driver = await openSession(ready.port, ready.capabilities);
  ready.adopt(driver);
  const world = createWorld({ seed: 'bench', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
  const phone = createPhone(
    world,
    { id: 'phone-1', platform, brokerOrigin: 'http://broker.tegata.test', openInBrowser: async () => {} },
    honestPhoneRules,
  );
  const { hands, giveBack } = await lab.take(world, phone, {
    brokerOrigin: 'http://broker.tegata.test',
    appLinkOrigin: 'http://app.tegata.test',
  });
  await hands.launch();
  const [ours, bare] = [[] as number[], [] as number[]];
  for (let n = 0; n < COMMANDS; n++) {
    bare.push(await timed(() => driver.getPageSource()));
    ours.push(await timed(() => hands.look()));
  }
  giveBack();
  await lab.close();
  return besidePeer(
    {
      id: `phones/${platform}-command`,
      ours: mean(ours),
      peer: mean(bare),
      peerName: 'the driver alone',
      unit: 'ms a look',
      goal: `at most ${MOST_OVERHEAD} times the bare round trip`,
    },
    (ratio) => ratio <= MOST_OVERHEAD,
  );
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await deed();
  return performance.now() - startedMs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
