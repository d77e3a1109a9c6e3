import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleCommand } from './bundle.mjs';
import { runTool } from './run-tool.mjs';
import { SetUpFailed } from './set-up-failed.mjs';

const ROOMS = ['simulators', 'scenarios', 'reports', 'cli', 'tests/bench'];
const STAMP = 'dist/.built';
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', '.bootstrap/bundle.mjs'];

/** Compiles the rooms into `dist/` and copies their data beside, when a source is newer than the last build. */
export async function buildIfStale() {
  const sources = ROOMS.flatMap((room) => filesBelow(room));
  const builtMs = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  const names = sources.join('\n');
  const changed = [...sources, ...ROOMS.flatMap(foldersBelow), ...SETTINGS].some(
    (file) => statSync(file).mtimeMs > builtMs,
  );
  if (!changed) return;
  console.log('Building …');
  removeOrphans(new Set(names.split('\n')));
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  const code = await runTool(process.execPath, [compiler, '-p', 'tsconfig.build.json']);
  if (code !== 0) throw new SetUpFailed('Failed to build: the compiler found errors, shown above.');
  for (const file of sources.filter((path) => !path.endsWith('.ts'))) {
    mkdirSync(dirname(join('dist', file)), { recursive: true });
    cpSync(file, join('dist', file));
  }
  await bundleCommand();
  writeFileSync(STAMP, '');
}

/** What was built from a source that is gone must go too: scenarios are found by looking. */
function removeOrphans(sources) {
  for (const built of ROOMS.flatMap((room) => filesBelow(join('dist', room)))) {
    const source = built.slice('dist/'.length).replaceAll('\\', '/');
    const origin = source.replace(/(\.d\.ts|\.js)$/, '.ts');
    if (!sources.has(source) && !sources.has(origin)) rmSync(built);
  }
}

function filesBelow(folder) {
  return entriesBelow(folder)
    .filter((entry) => entry.isFile() && !isOutput(entry))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

function foldersBelow(folder) {
  const folders = entriesBelow(folder).filter((entry) => entry.isDirectory() && !isOutput(entry));
  return [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))];
}

function entriesBelow(folder) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [];
}

function isOutput(entry) {
  const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
  return path === 'reports/out' || path.startsWith('reports/out/');
}
