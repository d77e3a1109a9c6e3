import { APPIUM_SETTINGS, CHROME, UIA2_SERVER, UIA2_TEST } from '../packages.ts';
import { SKINS } from '../../draw/skin.ts';
import type { ShellCommand } from './shell-command.ts';

/** `getprop NAME`. */
export const getprop: ShellCommand = ([name = ''], { system }, out) => {
  const { traits } = system;
  const known: Readonly<Record<string, string>> = {
    'ro.build.version.sdk': String(traits.apiLevel),
    'ro.build.version.release': traits.release,
    'ro.build.version.preview_sdk': '0',
    'ro.product.manufacturer': 'Tegata',
    'ro.product.model': traits.name,
    'ro.product.device': 'tegata',
    'ro.product.locale': 'ja-JP',
    'persist.sys.locale': 'ja-JP',
    'persist.sys.timezone': 'Asia/Tokyo',
    'sys.boot_completed': '1',
    'init.svc.bootanim': 'stopped',
    'ro.kernel.qemu': '',
  };
  const value = known[name];
  if (value === undefined) return 'unknown';
  out.stdout(`${value}\n`);
  return 0;
};

/** `ps`: the processes that a driver looks for. */
export const listProcesses: ShellCommand = (args, { system, uia2 }, out) => {
  if (args.includes('--help')) {
    out.stdout(
      'usage: ps [-AadefLlnwZ] [-gG GROUP,] [-k FIELD,] [-o FIELD,] [-p PID,] [-t TTY,] [-uU USER,]\n\n-A\tAll\n',
    );
    return 0;
  }
  const row = (pid: number, name: string): string => `u0_a1 ${pid} 1 1 1 0 0 S ${name}\n`;
  const app = system.occupant()?.app?.packageId;
  out.stdout('USER PID PPID VSZ RSS WCHAN ADDR S NAME\n');
  out.stdout(row(1, 'init'));
  if (app !== undefined && system.isRunning(app)) out.stdout(row(4242, app));
  if (system.isRunning(APPIUM_SETTINGS)) out.stdout(row(4300, APPIUM_SETTINGS));
  if (system.isRunning(CHROME)) out.stdout(row(4250, CHROME));
  if (uia2.isRunning()) out.stdout(row(4400, UIA2_SERVER) + row(4401, UIA2_TEST));
  return 0;
};

/** `logcat`: all that was said, then whatever comes until the host hangs up; `-c` forgets, `-d` ends at once. */
export const logcat: ShellCommand = (args, { system }, out) => {
  if (args.includes('-c')) {
    system.logcat.clear();
    return 0;
  }
  const stop = system.logcat.follow((line) => out.stdout(line));
  if (args.includes('-d')) {
    stop();
    return 0;
  }
  return new Promise((resolve) => {
    out.onHangUp(() => {
      stop();
      resolve(0);
    });
  });
};

/** `[ -e FILE ]`. */
export const testFile: ShellCommand = ([flag, path = ''], { system }) => {
  if (flag === '-e' || flag === '-f') return system.files.read(path) ? 0 : 1;
  if (flag === '-d') return system.files.isFolder(path) ? 0 : 1;
  return 'unknown';
};

/** `wm`: the size and density of the screen; a keyguard is dismissed only by its owner. */
export const wm: ShellCommand = ([what], { system }, out) => {
  const { density } = system.traits;
  if (what === 'size')
    out.stdout(`Physical size: ${SKINS.android.width * density}x${SKINS.android.height * density}\n`);
  else if (what === 'density') out.stdout(`Physical density: ${density * 160}\n`);
  else if (what !== 'dismiss-keyguard') return 'unknown';
  return 0;
};
