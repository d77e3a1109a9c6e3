import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import { adbOn, type AdbClient } from './adb-server.ts';

const USUAL_ADB_PORT = 5037;

/** The adb server that knows a phone which is not ours: the user's own, unless the profile or the environment names another. */
export function adbOf({ capabilities }: OutsideDevice, environment: NodeJS.ProcessEnv): AdbClient {
  const named = capabilities['appium:adbPort'] ?? environment['ANDROID_ADB_SERVER_PORT'];
  return adbOn(Number(named ?? USUAL_ADB_PORT));
}

/**
 * The serial of a real phone, once adb says that it is there: Appium would look for a minute before it said that it is not.
 * @throws HarnessError `option-invalid`
 */
export async function plugged(id: string, device: OutsideDevice, adb: AdbClient): Promise<string | undefined> {
  if (device.kind !== 'real') return undefined;
  const state = await adb.stateOf(device.device);
  if (state === 'device') return device.device;
  const got = state === undefined ? 'it is not listed by adb' : `adb says that it is ${state}`;
  throw new HarnessError(
    'option-invalid',
    `Failed to begin on the device “${id}”: expected the phone ${device.device} on a cable or connected, got: ${got}.`,
  );
}

/**
 * Takes a port of the phone back that leads to this computer. One that is gone has nothing to put right, and one that was
 * plugged in anew has forgotten it.
 */
export async function takeReverseBack(
  adb: Pick<AdbClient, 'run' | 'stateOf'>,
  serial: string,
  port: string,
): Promise<void> {
  if ((await adb.stateOf(serial)) !== 'device') return;
  const led = (await adb.run('-s', serial, 'reverse', '--list')).split(/\s+/);
  if (led.includes(port)) await adb.run('-s', serial, 'reverse', '--remove', port);
}
