import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { OutsideDevice } from './device-profile.ts';

type Constraint = { readonly isString?: boolean; readonly isBoolean?: boolean; readonly isNumber?: boolean };

/** Where each driver keeps the list of what it can be told. */
const LISTS = {
  ios: ['appium-xcuitest-driver', 'build/lib/desired-caps.js', 'desiredCapConstraints'],
  android: ['appium-uiautomator2-driver', 'build/lib/constraints.js', 'UIAUTOMATOR2_CONSTRAINTS'],
} as const;

const text = { isString: true };
const yesNo = { isBoolean: true };

/** What every driver of Appium can be told. @see BASE_DESIRED_CAP_CONSTRAINTS of @appium/base-driver */
const OF_ALL: Readonly<Record<string, Constraint>> = {
  automationName: text,
  autoLaunch: yesNo,
  deviceName: text,
  eventTimings: yesNo,
  fullReset: yesNo,
  language: text,
  locale: text,
  newCommandTimeout: { isNumber: true },
  noReset: yesNo,
  orientation: text,
  platformVersion: text,
  printPageSourceOnFindFailure: yesNo,
  udid: text,
};

/**
 * Holds the capabilities of a device to what its driver knows: Appium itself passes over a name that it does not know. Where
 * the driver is not installed, as with a farm, nothing can be said.
 * @throws HarnessError `option-invalid` naming the first that is wrong
 */
export async function checkCapabilities(id: string, { platform, capabilities }: OutsideDevice): Promise<void> {
  const known = await knownCapabilities(platform);
  if (!known) return;
  for (const [name, value] of Object.entries(capabilities)) {
    const plain = /^appium:(.+)$/.exec(name)?.[1];
    if (plain === undefined) continue;
    const constraint = known[plain];
    const fail = (what: string): never => {
      throw new HarnessError('option-invalid', `Failed to use the device “${id}”: ${name}: ${what}.`);
    };
    if (!constraint) {
      const near = Object.keys(known).find((other) => other.toLowerCase() === plain.toLowerCase());
      fail(`expected a capability that the ${platform} driver knows${near ? `, such as appium:${near}` : ''}`);
    } else if (constraint.isBoolean && typeof value !== 'boolean') fail(`expected true or false, got ${kindOf(value)}`);
    else if (constraint.isNumber && typeof value !== 'number') fail(`expected a number, got ${kindOf(value)}`);
    else if (constraint.isString && typeof value !== 'string') fail(`expected a text, got ${kindOf(value)}`);
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

async function knownCapabilities(platform: 'ios' | 'android'): Promise<Record<string, Constraint> | undefined> {
  const [name, file, list] = LISTS[platform];
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const path = folders.map((folder) => join(folder, name, file)).find((place) => existsSync(place));
  if (path === undefined) return undefined;
  const loaded = (await import(pathToFileURL(path).href)) as Record<string, Record<string, Constraint>>;
  return { ...(loaded[list] ?? loaded['default']), ...OF_ALL };
}
