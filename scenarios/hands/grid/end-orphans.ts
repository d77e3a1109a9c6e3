import { readdir, readFile } from 'node:fs/promises';

/** The variable by which everything that a node started is known, however it was started. */
export const NODE_MARK = 'TEGATA_GRID_NODE';

/**
 * Ends what a dead node left behind: drivers and browsers, which carry its mark in their environment. Gives the ids of the
 * processes that were ended. Only Linux tells the environment of a process; elsewhere nothing is found.
 */
export async function endOrphans(mark: string): Promise<number[]> {
  const ended: number[] = [];
  for (const pid of await markedProcesses(mark)) {
    try {
      process.kill(pid, 'SIGKILL');
      ended.push(pid);
    } catch (cause) {
      // It ended by itself in the meantime.
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
    }
  }
  return ended;
}

/** The processes that a node started and that run now. */
export async function markedProcesses(mark: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const marked = await Promise.all(ids.map((id) => isMarked(id, mark)));
  return ids.filter((_, at) => marked[at]).map(Number);
}

async function isMarked(id: string, mark: string): Promise<boolean> {
  try {
    const [environment, state] = await Promise.all([
      readFile(`/proc/${id}/environ`, 'latin1'),
      readFile(`/proc/${id}/stat`, 'latin1'),
    ]);
    const isDead = / Z /.test(state.slice(state.lastIndexOf(')')));
    return !isDead && environment.split('\0').includes(`${NODE_MARK}=${mark}`);
  } catch {
    // Gone, or somebody else's: not one of ours.
    return false;
  }
}
