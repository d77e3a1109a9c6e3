import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { forgetMovedDrivers } from './forget-moved-drivers.ts';
import { loadForPhones } from './load-package.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

/**
 * Starts Appium with the drivers that are installed beside it. `env` is what the drivers find their devices by. Throws
 * `hands-engine-missing` with the command that installs it when it is not there.
 */
export async function startAppium(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const require = createRequire(import.meta.url);
  const manifest = await loadForPhones(async () => require.resolve('appium/package.json'));
  const folder = dirname(manifest);
  const modules = dirname(folder);
  await forgetMovedDrivers(modules);
  return startServerProcess({
    name: 'Appium',
    file: process.execPath,
    args: (port) => [
      `${folder}/index.js`,
      'server',
      '--address',
      '127.0.0.1',
      '--port',
      String(port),
      '--log-level',
      process.env['TEGATA_APPIUM_LOG'] ?? 'warn',
      '--log-no-colors',
    ],
    env: { ...env, APPIUM_HOME: undefined },
    // Appium finds drivers among the dependencies of the project that it stands in.
    cwd: dirname(modules),
  });
}
