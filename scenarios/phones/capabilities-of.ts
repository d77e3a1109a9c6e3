import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { OutsideDevice, Scanner } from './device-profile.ts';

/** How a session on a phone that is not ours is opened. */
export interface SessionRequest {
  /** Where Appium or the farm is; `undefined`: an Appium is started here. */
  readonly url: string | undefined;
  /** Never written anywhere. */
  readonly credentials: { readonly user: string; readonly key: string } | undefined;
  readonly capabilities: Readonly<Record<string, unknown>>;
}

const AUTOMATION = { android: 'UiAutomator2', ios: 'XCUITest' } as const;

/**
 * Puts together what a driver is told of a phone that is not ours.
 * @throws HarnessError `option-invalid` when a credential is not in the environment
 */
export function sessionRequestOf(id: string, device: OutsideDevice, environment: NodeJS.ProcessEnv): SessionRequest {
  const usual = {
    platformName: device.platform === 'ios' ? 'iOS' : 'Android',
    'appium:automationName': AUTOMATION[device.platform],
    ...(device.osVersion !== undefined && { 'appium:platformVersion': device.osVersion }),
    ...nameOf(device),
    // The scene in front of the camera is only made when it is asked for at the beginning.
    ...(scannerOf(device) && { 'appium:injectedImageProperties': {} }),
    // A phone that is not ours is left as it was.
    'appium:noReset': true,
    'appium:autoLaunch': false,
  };
  return {
    url: device.kind === 'farm' ? device.url : device.appium,
    credentials: credentialsOf(id, device, environment),
    capabilities: { ...usual, ...device.capabilities },
  };
}

/** By which app a code is scanned; `undefined` where its link is opened. */
export function scannerOf(device: OutsideDevice): Scanner | undefined {
  return device.kind === 'emulator' ? device.scanner : undefined;
}

function nameOf(device: OutsideDevice): Record<string, unknown> {
  if (device.kind === 'farm') return { 'appium:deviceName': device.device };
  if (device.kind === 'emulator') return { 'appium:avd': device.device };
  const { webDriverAgentUrl } = device;
  return {
    'appium:udid': device.device,
    ...(webDriverAgentUrl !== undefined && { 'appium:webDriverAgentUrl': webDriverAgentUrl }),
  };
}

function credentialsOf(
  id: string,
  device: OutsideDevice,
  environment: NodeJS.ProcessEnv,
): SessionRequest['credentials'] {
  if (device.kind !== 'farm' || !device.credentials) return undefined;
  const { user: userName, key: keyName } = device.credentials;
  const [user, key] = [environment[userName], environment[keyName]];
  if (user && key) return { user, key };
  const missing = [...(user ? [] : [userName]), ...(key ? [] : [keyName])];
  throw new HarnessError(
    'option-invalid',
    `Failed to reach the device farm of “${id}”: expected ${missing.join(' and ')} in the environment, got nothing.`,
  );
}
