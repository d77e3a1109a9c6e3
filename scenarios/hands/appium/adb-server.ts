import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { isListening } from './free-port.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

/** An adb server of our own, apart from the one that the user may be running. */
export interface AdbServer extends ServerProcess {
  /** The Android SDK that its adb belongs to, as Appium wants it. */
  readonly sdk: string;
  /** Runs adb against it and gives what it printed. */
  run(...args: readonly string[]): Promise<string>;
  /** What adb says of a phone: `device`, `offline`, `unauthorized`; `undefined` when it does not list it. */
  stateOf(serial: string): Promise<string | undefined>;
  /** Lets go of a phone that was connected over TCP, if it still is. */
  forget(serial: string): Promise<void>;
  /** Ends what took the place of a server that has died: whoever runs adb after that starts one by the way. */
  clear(): Promise<void>;
}

const ADB = process.platform === 'win32' ? 'adb.exe' : 'adb';

/** An adb server that somebody else started: usually the one that knows the phones on the user's cables. */
export interface AdbClient extends Pick<AdbServer, 'sdk' | 'run' | 'stateOf' | 'port'> {}

/** Talks to an adb server on a port of loopback; adb starts one there when there is none. Throws `hands-engine-missing`. */
export function adbOn(port: number, sdk = findSdk()): AdbClient {
  const adb = adbOf(sdk);
  const run = (...args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(adb, ['-P', String(port), ...args], (cause, stdout, stderr) => {
        if (!cause) return resolve(stdout);
        return reject(
          new HarnessError('device-lost', `Failed to run adb ${args.join(' ')}: ${stderr.trim() || stdout.trim()}`, {
            cause,
          }),
        );
      });
    });
  const stateOf: AdbServer['stateOf'] = async (serial) => {
    const listed = (await run('devices')).split('\n').map((line) => line.split('\t'));
    return listed.find(([name]) => name === serial)?.[1]?.trim();
  };
  return { sdk, port, run, stateOf };
}

/** Starts it. Throws `hands-engine-missing` where there is no adb. */
export async function startAdbServer(): Promise<AdbServer> {
  const sdk = findSdk();
  const server = await startServerProcess({
    name: 'adb',
    file: adbOf(sdk),
    args: (port) => ['-P', String(port), 'nodaemon', 'server'],
  });
  const { run, stateOf } = adbOn(server.port, sdk);
  return {
    ...server,
    sdk,
    run,
    async forget(serial) {
      if (!server.isRunning()) return;
      try {
        await run('disconnect', serial);
      } catch (cause) {
        // It may give a phone up by itself just now.
        if (cause instanceof Error && /no such device/.test(cause.message)) return;
        throw cause;
      }
    },
    stateOf,
    async clear() {
      if (server.isRunning() || !(await isListening(server.port))) return;
      await run('kill-server');
    },
  };
}

/** The adb that is used. Throws `hands-engine-missing` where there is none. */
export function findAdb(): string {
  return adbOf(findSdk());
}

function adbOf(sdk: string): string {
  return join(sdk, 'platform-tools', ADB);
}

/** Where adb is: in the SDK that the environment names, or where the adb on PATH really lies. */
function findSdk(): string {
  const named = process.env['ANDROID_HOME'] ?? process.env['ANDROID_SDK_ROOT'];
  if (named !== undefined && existsSync(adbOf(named))) return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, ADB);
    if (folder !== '' && existsSync(file)) {
      const tools = dirname(realpathSync(file));
      if (tools.endsWith('platform-tools')) return dirname(tools);
    }
  }
  throw new HarnessError(
    'hands-engine-missing',
    'Failed to find adb: expected it in ANDROID_HOME/platform-tools or on PATH. Get it with: apt-get install adb (Debian), brew install --cask android-platform-tools (macOS), winget install Google.PlatformTools (Windows).',
  );
}
