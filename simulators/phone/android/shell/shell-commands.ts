import { am } from './am.ts';
import { CHROME_SOCKET } from '../packages.ts';
import { cmd } from './cmd.ts';
import { dumpsys } from './dumpsys.ts';
import { input } from './input.ts';
import { pm } from './pm.ts';
import { settings } from './settings.ts';
import type { ShellCommand } from './shell-command.ts';
import { getprop, listProcesses, logcat, testFile, wm } from './small-commands.ts';

const accepts: ShellCommand = () => 0;

/** The commands that the phone's shell knows; nothing else is answered. */
export const SHELL_COMMANDS: Readonly<Record<string, ShellCommand>> = {
  '[': testFile,
  am,
  // Appium gives rights to its helper; nothing on this phone depends on them.
  appops: accepts,
  cat: (args, { system }, out) => {
    // Sockets of web views: this phone's app has none. @see proc(5): a listening stream socket has flags 10000, type 1, state 1
    if (args[0] === '/proc/net/unix') {
      out.stdout('Num       RefCount Protocol Flags    Type St Inode Path\n');
      if (system.chrome?.isRunning()) {
        out.stdout(`0000000000000000: 00000002 00000000 00010000 0001 01 40001 @${CHROME_SOCKET}\n`);
      }
    } else if (system.files.read(args[0] ?? '')) out.stdout(system.files.read(args[0] ?? '') ?? '');
    else return 1;
    return 0;
  },
  cmd,
  dumpsys,
  echo: (args, _host, out) => {
    out.stdout(`${args.join(' ')}\n`);
    return 0;
  },
  export: accepts,
  getprop,
  input,
  logcat,
  mkdir: accepts,
  pm,
  ps: listProcesses,
  rm: (args, { system }) => {
    for (const path of args.filter((arg) => !arg.startsWith('-'))) system.files.remove(path);
    return 0;
  },
  settings,
  wm,
};
