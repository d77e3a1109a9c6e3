import type { ShellOutput } from '../adb/shell-protocol.ts';
import { parseShellLine } from './parse-line.ts';
import { SHELL_COMMANDS } from './shell-commands.ts';
import type { ShellHost } from './shell-command.ts';

const NOT_FOUND = 127;

/** Runs a line of the phone's shell and ends it. What is not known is noted, so that the scenario fails by its name. */
export async function runShellLine(line: string, host: ShellHost, out: ShellOutput): Promise<void> {
  let code = 0;
  for (const { words, unless } of parseShellLine(line)) {
    if ((unless === 'failed' && code !== 0) || (unless === 'succeeded' && code === 0)) continue;
    const [name = '', ...args] = words[0] === 'exec' ? words.slice(1) : words;
    const ended = (await SHELL_COMMANDS[name]?.(args, host, out)) ?? 'unknown';
    if (ended === 'unknown') {
      host.system.notKnown(`adb shell ${words.join(' ')}`);
      out.stderr(`/system/bin/sh: ${name}: not known to this simulated phone\n`);
    }
    code = ended === 'unknown' ? NOT_FOUND : ended;
  }
  out.exit(code);
}
