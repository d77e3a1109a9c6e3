import { unzipSync } from 'fflate';
import { readPlist } from '../plist/read-plist.ts';
import type { InstalledApp } from './app-shelf.ts';

/** What an app package says of itself, or why it cannot be installed, in the words of installd. */
export type AppPackage =
  | { readonly app: InstalledApp; readonly minimumOs: string | undefined }
  | { readonly error: string; readonly description: string };

const INFO = /^Payload\/[^/]+\.app\/Info\.plist$/;

/** Reads the `Info.plist` of an `.ipa`. */
export function readAppPackage(ipa: Uint8Array): AppPackage {
  let info: Uint8Array | undefined;
  try {
    info = Object.values(unzipSync(ipa, { filter: ({ name }) => INFO.test(name) }))[0];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { error: 'PackageExtractionFailed', description: `Could not extract archive: ${reason}` };
  }
  const facts = info && readPlist(info);
  if (!facts) return { error: 'PackageInspectionFailed', description: 'Failed to load Info.plist from bundle' };
  const text = (key: string): string | undefined => {
    const value = facts[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const bundleId = text('CFBundleIdentifier');
  if (bundleId === undefined) {
    return { error: 'MissingBundleIdentifier', description: 'Bundle does not have an identifier' };
  }
  const name = text('CFBundleDisplayName') ?? text('CFBundleName') ?? bundleId;
  const build = text('CFBundleVersion') ?? '1';
  return {
    app: { bundleId, name, version: text('CFBundleShortVersionString') ?? build, build, kind: 'User' },
    minimumOs: text('MinimumOSVersion'),
  };
}
