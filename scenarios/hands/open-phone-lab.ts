import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { PhoneLab } from './appium/phone-lab.ts';
import type { PhoneEngine } from './open-hands.ts';

/** Opens what phones of an engine need; nothing for virtual ones. What is missing is told, not thrown. */
export async function openPhoneLab(
  engine: PhoneEngine,
  seed: string,
): Promise<{ lab: PhoneLab | undefined } | { reason: string }> {
  try {
    if (engine === 'android') return { lab: await (await import('./appium/android-lab.ts')).openAndroidLab(seed) };
    if (engine === 'ios') return { lab: await (await import('./appium/ios-lab.ts')).openIosLab(seed) };
    return { lab: undefined };
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'hands-engine-missing') return { reason: cause.message };
    throw cause;
  }
}
