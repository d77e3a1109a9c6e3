import { readAppAdapter } from '../phones/app-adapter.ts';
import type { OutsideDevice } from '../phones/device-profile.ts';
import { findDevice } from '../phones/find-device.ts';
import { mapOf } from '../phones/maps/map-of.ts';
import { nobody, type Presenter } from '../phones/presenter/presenter.ts';
import { readDevices } from '../phones/read-devices.ts';
import { simulatedDevice, type DeviceChoice } from '../phones/simulated-device.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Noticed } from './appium/noticed.ts';
import type { PhoneLab } from './appium/phone-lab.ts';
import type { PhoneEngine } from './open-hands.ts';

/** Which phone, and who is told of what is seen on it. */
export interface LabChoice extends DeviceChoice {
  readonly noticed?: Noticed | undefined;
  /** Says what must be known of the app on a phone that is not ours. */
  readonly adapter?: string | undefined;
  /** A build to be installed on it first. */
  readonly build?: string | undefined;
  /** Whether the real app’s registration may be taken from it. */
  readonly resetsApp?: boolean | undefined;
  /** Does what only a person can. */
  readonly presenter?: Presenter | undefined;
}

/** Opens what phones of an engine need; nothing for virtual ones. What is missing is told, not thrown. */
export async function openPhoneLab(
  engine: PhoneEngine,
  seed: string,
  { noticed, ...choice }: LabChoice = {},
): Promise<{ lab: PhoneLab | undefined } | { reason: string }> {
  try {
    const outside = await outsideDevice(engine, choice);
    if (outside) return { lab: await openOutside(outside, { ...choice, noticed }) };
    if (choice.app === 'own-build' || choice.app === 'real-app') {
      throw new HarnessError(
        'option-invalid',
        `Failed to play with the app “${choice.app}”: expected --device to name a phone of your own; a simulated one has only our app.`,
      );
    }
    if (choice.adapter !== undefined || choice.resetsApp) {
      throw new HarnessError(
        'option-invalid',
        `Failed to use ${choice.adapter === undefined ? 'a reset' : 'an adapter'} of the app: expected --device to name a phone of your own; a simulated one has only our app, which is new in every run.`,
      );
    }
    if (engine !== 'virtual' && choice.app === 'stand-in') {
      const device = await simulatedDevice(engine, choice);
      return { lab: await (await import('./stand-in/stand-in-lab.ts')).openStandInLab(device) };
    }
    if (engine === 'android') {
      const device = await simulatedDevice('android', choice);
      return { lab: await (await import('./appium/android-lab.ts')).openAndroidLab(seed, device, noticed) };
    }
    if (engine === 'ios') {
      const device = await simulatedDevice('ios', choice);
      return { lab: await (await import('./appium/ios-lab.ts')).openIosLab(seed, device, noticed) };
    }
    return { lab: undefined };
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'hands-engine-missing') return { reason: cause.message };
    throw cause;
  }
}

interface Outside {
  readonly id: string;
  readonly device: OutsideDevice;
}

/** The phone that is named, where it is not ours. */
async function outsideDevice(engine: PhoneEngine, { device: id, devices }: LabChoice): Promise<Outside | undefined> {
  if (id === undefined || engine === 'virtual') return undefined;
  const device = findDevice(await readDevices(devices), id);
  if (device.kind === 'simulated') return undefined;
  if (device.platform === engine) return { id, device };
  throw new HarnessError(
    'option-invalid',
    `Failed to play on the device “${id}”: expected one of ${engine}, got one of ${device.platform}.`,
  );
}

async function openOutside({ id, device }: Outside, choice: LabChoice): Promise<PhoneLab> {
  const { app = device.app, adapter: file, build, noticed, resetsApp = false, presenter = nobody } = choice;
  if (app === 'stand-in') {
    const { openOutsideStandIn } = await import('./stand-in/outside-stand-in.ts');
    return openOutsideStandIn({ id, device, environment: process.env });
  }
  if (app === 'simulated') {
    throw new HarnessError(
      'option-invalid',
      `Failed to play on the device “${id}”: expected the app stand-in, own-build or real-app; the simulated one is on simulated phones only.`,
    );
  }
  if (file === undefined) {
    throw new HarnessError(
      'option-invalid',
      `Failed to play on the device “${id}”: expected a file named by --app-adapter that says what the app is called.`,
    );
  }
  const adapter = await readAppAdapter(file);
  const map = await mapOf({ ...device, ...(adapter.map !== undefined && { map: adapter.map }) });
  const { openOutsideLab } = await import('./appium/outside-lab.ts');
  return openOutsideLab({
    id,
    device,
    app,
    adapter,
    map,
    mayReset: resetsApp,
    presenter,
    environment: process.env,
    noticed,
    ...(build !== undefined && { build }),
  });
}
