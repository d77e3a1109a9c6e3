import type { AppShelf, InstalledApp } from '../apps/app-shelf.ts';
import { readAppPackage } from '../apps/read-app-package.ts';
import { openPlistChannel } from '../plist/plist-channel.ts';
import type { PlistDictionary, PlistValue } from '../plist/plist-value.ts';
import type { PhoneFiles } from './phone-files.ts';
import type { Service, Unknown } from './service.ts';

/** What installing reaches into. */
export interface InstallationSetting {
  readonly shelf: AppShelf;
  readonly files: PhoneFiles;
  readonly osVersion: string;
  /** Called when an app came to the phone. */
  installed(app: InstalledApp): void;
  /** Called when an app left the phone. */
  removed(bundleId: string): void;
  readonly unknown: Unknown;
}

const COMPLETE: PlistDictionary = { Status: 'Complete' };
const STAGES = ['CreatingStagingDirectory', 'ExtractingPackage', 'InspectingPackage', 'InstallingApplication'];

/** Lists, installs and removes apps. A request is answered with its stages, `Complete` or `Error` last. */
export function createInstallationProxy(setting: InstallationSetting): Service {
  const { shelf, unknown } = setting;
  const commands: Readonly<Record<string, (request: PlistDictionary) => PlistDictionary[]>> = {
    Lookup({ ClientOptions: options }) {
      const { BundleIDs: wanted } = optionsOf(options);
      const found = listed(shelf, options).filter(
        ({ bundleId }) => !Array.isArray(wanted) || wanted.includes(bundleId),
      );
      const result = Object.fromEntries(found.map((app) => [app.bundleId, describe(app, options)]));
      return [{ LookupResult: result, ...COMPLETE }];
    },
    Browse({ ClientOptions: options }) {
      const list = listed(shelf, options).map((app) => describe(app, options));
      return [
        { CurrentAmount: list.length, CurrentIndex: 0, CurrentList: list, Status: 'BrowsingApplications' },
        COMPLETE,
      ];
    },
    Install: (request) => install(setting, request),
    Upgrade: (request) => install(setting, request),
    Uninstall({ ApplicationIdentifier: id }) {
      if (!shelf.remove(String(id))) return [{ Error: 'APIInternalError', ErrorDescription: `No app ${String(id)}` }];
      setting.removed(String(id));
      return [{ PercentComplete: 50, Status: 'RemovingApplication' }, COMPLETE];
    },
  };
  return (stream) => {
    const channel = openPlistChannel(stream, (request) => {
      const name = String(request['Command']);
      const command = commands[name];
      if (!command) unknown(`installation_proxy ${name}`);
      for (const message of command?.(request) ?? [{ Error: 'UnknownCommand' }]) channel.send(message);
    });
  };
}

function install(
  { shelf, files, osVersion, installed }: InstallationSetting,
  request: PlistDictionary,
): PlistDictionary[] {
  const path = String(request['PackagePath']);
  const ipa = files.read(path);
  if (!ipa) return [{ Error: 'InvalidPackagePath', ErrorDescription: `No package at ${path}` }];
  const read = readAppPackage(ipa);
  if ('error' in read) return [{ Error: read.error, ErrorDescription: read.description }];
  if (read.minimumOs !== undefined && isOlder(osVersion, read.minimumOs)) {
    const description = `The system version is lower than the minimum OS version specified: ${osVersion} < ${read.minimumOs}`;
    return [{ Error: 'DeviceOSVersionTooLow', ErrorDescription: description }];
  }
  shelf.put(read.app);
  installed(read.app);
  return [...STAGES.map((Status, at) => ({ Status, PercentComplete: (at + 1) * 20 })), COMPLETE];
}

function isOlder(version: string, than: string): boolean {
  const parts = (text: string): number[] => text.split('.').map(Number);
  const [mine, other] = [parts(version), parts(than)];
  const differs = [0, 1, 2].find((at) => (mine[at] ?? 0) !== (other[at] ?? 0));
  return differs !== undefined && (mine[differs] ?? 0) < (other[differs] ?? 0);
}

function optionsOf(options: PlistValue | undefined): PlistDictionary {
  return (options ?? {}) as PlistDictionary;
}

function listed(shelf: AppShelf, options: PlistValue | undefined): InstalledApp[] {
  const { ApplicationType: kind } = optionsOf(options);
  return shelf.all().filter((app) => kind === undefined || kind === 'Any' || app.kind === kind);
}

function describe(app: InstalledApp, options: PlistValue | undefined): PlistDictionary {
  const { ReturnAttributes: wanted } = optionsOf(options);
  const all: PlistDictionary = {
    ApplicationType: app.kind,
    CFBundleIdentifier: app.bundleId,
    CFBundleDisplayName: app.name,
    CFBundleName: app.name,
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.build,
    Path: `/private/var/containers/Bundle/Application/${app.bundleId}.app`,
  };
  if (!Array.isArray(wanted)) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
}
