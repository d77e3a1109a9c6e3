import type { Device } from './hands.ts';
import type { Platform, View } from './scenario.ts';

const DEVICE_OF: Readonly<Record<Platform, Readonly<Record<View, Device>>>> = {
  'smartphone-ios': { usual: 'iphone', desktop: 'iphone-in-desktop-view' },
  'smartphone-android': { usual: 'android-phone', desktop: 'android-phone-in-desktop-view' },
  pc: { usual: 'pc', desktop: 'pc' },
  tablet: { usual: 'tablet', desktop: 'tablet-in-desktop-view' },
};

/** The device whose browser a journey starts in. */
export function deviceOf(platform: Platform, view: View): Device {
  return DEVICE_OF[platform][view];
}

/** Whether a journey leads from one device to another, by code and six digits. */
export function isCrossDevice(platform: Platform): boolean {
  return platform === 'pc' || platform === 'tablet';
}

/** The system of the phone that takes part: on PC and tablet it is an iPhone, as in the guide's pictures. */
export function phonePlatformOf(platform: Platform): 'ios' | 'android' {
  return platform === 'smartphone-android' ? 'android' : 'ios';
}
