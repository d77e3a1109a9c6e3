import type { ShellOutput } from '../adb/shell-protocol.ts';
import type { AndroidSystem } from '../system.ts';
import type { Uia2Process } from '../uia2/uia2-process.ts';

/** The phone as its shell commands see it. */
export interface ShellHost {
  readonly system: AndroidSystem;
  /** The server that acts for Appium, as a process of the phone. */
  readonly uia2: Uia2Process;
}

/**
 * One command of the phone's shell. Gives its exit code when it has ended; `'unknown'` when it is asked for something
 * that this phone does not know.
 */
export type ShellCommand = (
  args: readonly string[],
  host: ShellHost,
  out: ShellOutput,
) => number | 'unknown' | Promise<number | 'unknown'>;
