import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { ReportError } from '../report-error.ts';

const PATIENCE_MS = 20_000;
const STEP_MS = 20;

/**
 * Takes a file's lock, `FILE.lock`, and gives what releases it. A lock names its process: one that a killed process of
 * this machine left behind is taken over. It appears with its content, so that no one ever reads half a name.
 * @throws ReportError `busy` when another process keeps it
 */
export function holdLock(file: string): () => void {
  const lock = `${file}.lock`;
  const self = `${process.pid} ${hostname()}`;
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, self);
  try {
    for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += STEP_MS) {
      if (take(own, lock)) return () => rmSync(lock, { force: true });
      const owner = ownerOf(lock);
      if (owner !== undefined && isGone(owner)) clear(lock, owner);
      else pause();
    }
  } finally {
    rmSync(own, { force: true });
  }
  const owner = ownerOf(lock) ?? 'nobody any more';
  throw new ReportError(
    'busy',
    `Failed to open ${file}: expected no other process at it, got process ${owner}. If it runs no longer, delete ${lock}.`,
  );
}

function take(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function ownerOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw cause;
  }
}

function isGone(owner: string): boolean {
  const [pid, host] = owner.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (cause) {
    return isCode(cause, 'ESRCH');
  }
}

/** Takes a dead process's lock away; another process may have done so first and hold it now, and then gets it back. */
function clear(lock: string, dead: string): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return;
    throw cause;
  }
  if (ownerOf(aside) !== dead) take(aside, lock);
  rmSync(aside, { force: true });
}

/** The whole process rests: a report is being written, and nothing else is under way. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
