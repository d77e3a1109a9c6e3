import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from './run-tool.mjs';
import { SetUpFailed } from './set-up-failed.mjs';

/**
 * Installs the npm packages when those on disk are not the ones that the lock file names, or `anyway`: npm leaves an
 * optional package out for good when it could not be built, so new headers are a reason to ask again.
 */
export async function installPackagesIfStale(anyway = false) {
  if (!anyway && !isStale()) return;
  console.log('Installing npm packages …');
  // Settings of an outer npm, such as --ignore-scripts or a prefix, are not meant for this inner one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfOuterCall(name)));
  const npm = npmProgram();
  const args = [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runTool(npm.file, args, { env, shell: npm.shell });
  if (code !== 0) throw new SetUpFailed('Failed to set up: `npm ci` ended with an error, shown above.');
}

const LOCATORS = [
  'npm_config_registry',
  'npm_config_cache',
  'npm_config_cafile',
  'npm_config_proxy',
  'npm_config_https_proxy',
  'npm_config_userconfig',
  'npm_config_globalconfig',
];

function isOfOuterCall(name) {
  const lower = name.toLowerCase();
  return lower.startsWith('npm_config_') && !LOCATORS.includes(lower);
}

/** npm writes beside the packages which lock they came from; what was deleted since, only the disk can tell. */
function isStale() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return true;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === '' || optional) return false;
    return there[path]?.version !== version || !existsSync(join(path, 'package.json'));
  });
}

/** npm is a script: run by this same Node, which needs no shell on any system. */
function npmProgram() {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = beside.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script) return { file: process.execPath, args: [script], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
