import { exec } from 'node:child_process';
import { SittingStopped } from './sitting-stopped.ts';

const LIMIT_MS = 30_000;

/** Runs a command that the service's file names, in the folder that Tegata was called in. */
export function runCommand(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    exec(command, { timeout: LIMIT_MS }, (cause, _out, errors) => {
      if (!cause) return resolve();
      reject(new SittingStopped(`The command “${command}” failed: ${errors.trim().slice(0, 200) || cause.message}`));
    });
  });
}
