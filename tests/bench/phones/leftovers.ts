import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What a process holds at a moment, as Linux tells it. */
export interface Held {
  /** Ports and connections. */
  readonly sockets: number;
  /** Processes of its group, itself among them. */
  readonly processes: number;
  readonly rssMib: number;
}

/** What a process holds now; `undefined` where the system has no `/proc`. */
export function heldBy(pid: number): Held | undefined {
  if (process.platform !== 'linux') return undefined;
  const rssKib = Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return { sockets: socketsOf(pid), processes: groupOf(pid), rssMib: Math.round(rssKib / 1_024) };
}

function socketsOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).filter((fd) => linkOf(`/proc/${pid}/fd/${fd}`).startsWith('socket:')).length;
}

function groupOf(leader: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => groupOfProcess(pid) === leader).length;
}

/** A process or a file may be gone by the time it is looked at. */
function linkOf(path: string): string {
  return unlessGone(() => readlinkSync(path)) ?? '';
}

function groupOfProcess(pid: string): number | undefined {
  const stat = unlessGone(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // After the name, which may hold anything: state, parent, group.
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

function unlessGone(read: () => string): string | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && ['ENOENT', 'ESRCH'].includes(String(cause.code))) return undefined;
    throw cause;
  }
}
