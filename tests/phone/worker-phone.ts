import type { Driver } from '../../scenarios/hands/appium/open-session.ts';
import type { PhoneLab, ReadyPhone } from '../../scenarios/hands/appium/phone-lab.ts';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import { wanted } from './wanted.ts';

let open: { readonly device: string; readonly lab: PhoneLab; readonly phone: ReadyPhone } | undefined;

/** Puts the phone that a worker of the runner is for on the table, and tells the worker how to begin a session with it. */
export async function openWorkerPhone(config: { port?: number }, capabilities: Record<string, unknown>): Promise<void> {
  const { devices, devicesFile, app, seed } = await wanted();
  const device = devices.find(({ id }) => id === capabilities['tegata:device']);
  if (!device) throw new Error(`expected a device of this run, got ${String(capabilities['tegata:device'])}`);
  const { id, platform } = device;
  const opened = await openPhoneLab(platform, seed, { device: id, devices: devicesFile, app });
  if ('reason' in opened) throw new Error(opened.reason);
  const { lab } = opened;
  if (!lab) throw new Error(`expected phones of ${platform}, got none`);
  open = { device: id, lab, phone: await lab.ready() };
  config.port = open.phone.port;
  for (const name of Object.keys(capabilities)) delete capabilities[name];
  Object.assign(capabilities, open.phone.capabilities);
}

/** The phone of this worker. */
export function workerPhone(): { readonly device: string; readonly lab: PhoneLab } {
  if (!open) throw new Error('expected a worker of the runner of WebdriverIO: run it with wdio.conf.ts');
  return open;
}

/** Plays from now on through the session that the runner began. */
export function adoptSession(driver: Driver): void {
  open?.phone.adopt(driver);
}

/** Clears the table once the session has ended. */
export async function closeWorkerPhone(): Promise<void> {
  await open?.lab.close();
  open = undefined;
}
