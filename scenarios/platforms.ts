import type { Device } from './hands.ts';
import type { Platform } from './scenario.ts';

const DEVICE_OF: Readonly<Record<Platform, Device>> = {
  'smartphone-ios': 'iphone',
  'smartphone-android': 'android-phone',
  pc: 'pc',
  tablet: 'tablet',
};

/** The device whose browser a journey starts in. */
export function deviceOf(platform: Platform): Device {
  return DEVICE_OF[platform];
}

/** Whether a journey leads from one device to another, by code and six digits. */
export function isCrossDevice(platform: Platform): boolean {
  return platform === 'pc' || platform === 'tablet';
}

/** The system of the phone that takes part: on PC and tablet it is an iPhone, as in the guide's pictures. */
export function phonePlatformOf(platform: Platform): 'ios' | 'android' {
  return platform === 'smartphone-android' ? 'android' : 'ios';
}
