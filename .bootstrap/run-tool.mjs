import { spawn } from 'node:child_process';

/** Runs a tool without a shell, its output shown, and gives its exit code. */
export function runTool(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool silently and tells whether it was there and ended well. */
export async function succeeds(file, args) {
  try {
    return (await runTool(file, args, { stdio: 'ignore' })) === 0;
  } catch {
    return false;
  }
}
