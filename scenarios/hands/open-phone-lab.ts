import { simulatedDevice, type DeviceChoice } from '../phones/simulated-device.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Noticed } from './appium/noticed.ts';
import type { PhoneLab } from './appium/phone-lab.ts';
import type { PhoneEngine } from './open-hands.ts';

/** Which phone, and who is told of what is seen on it. */
export interface LabChoice extends DeviceChoice {
  readonly noticed?: Noticed | undefined;
}

/** Opens what phones of an engine need; nothing for virtual ones. What is missing is told, not thrown. */
export async function openPhoneLab(
  engine: PhoneEngine,
  seed: string,
  { noticed, ...choice }: LabChoice = {},
): Promise<{ lab: PhoneLab | undefined } | { reason: string }> {
  try {
    if (choice.app === 'own-build' || choice.app === 'real-app') {
      throw new HarnessError(
        'option-invalid',
        `Failed to play with the app “${choice.app}”: expected simulated or stand-in; no other app is driven yet.`,
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
