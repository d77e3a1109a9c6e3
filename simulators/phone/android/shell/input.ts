import { pressKey } from '../touch.ts';
import type { ShellCommand } from './shell-command.ts';

/** `input`: keys, text and touches from the shell. */
export const input: ShellCommand = async ([verb, ...args], { system }) => {
  if (verb !== 'keyevent') return 'unknown';
  for (const key of args.filter((arg) => !arg.startsWith('-'))) {
    if (!(await pressKey(system, Number(key)))) return 'unknown';
  }
  return 0;
};
