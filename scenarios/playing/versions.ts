import { readFile } from 'node:fs/promises';

const WATCHED = ['@playwright/test', 'fast-check', 'openid-client', 'jose', 'pkijs', 'zxing-wasm'];

/** The version of Tegata and of what a result may depend on, for the report. */
export async function versionsUnderTest(): Promise<{ version: string; versions: Record<string, string> }> {
  const own = await readPackage(packageFile());
  const watched = WATCHED.filter((name) => own.dependencies?.[name] !== undefined);
  const versions = Object.fromEntries(watched.map((name) => [name, own.dependencies?.[name] ?? '']));
  return { version: own.version, versions: { node: process.versions.node, platform: process.platform, ...versions } };
}

interface PackageFile {
  version: string;
  dependencies?: Record<string, string>;
}

/** The package's own file stands above `scenarios/` in the sources and above `dist/scenarios/` when built. */
function packageFile(): URL {
  const near = new URL('../../package.json', import.meta.url);
  return import.meta.url.includes('/dist/scenarios/') ? new URL('../../../package.json', import.meta.url) : near;
}

async function readPackage(file: URL): Promise<PackageFile> {
  return JSON.parse(await readFile(file, 'utf8')) as PackageFile;
}
