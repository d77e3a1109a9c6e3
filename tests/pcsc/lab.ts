import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { CardOrder } from '../../simulators/card/pcsc/card-order.ts';
import type { SeatState } from '../../simulators/card/pcsc/card-seat.ts';
import { findNote, notesFolder } from '../../simulators/card/pcsc/control-note.ts';

const LOADER = ['--import', './tests/pcsc/run-source.mjs', 'cli/tegata.ts'];
const PORT = '0x8C7B';
const READER_ENTRY = `FRIENDLYNAME "Virtual PCD"
DEVICENAME /dev/null:${PORT}
LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so
CHANNELID ${PORT}
`;

// vpcd listens everywhere and writes length and body apart: a network of its own keeps it in, and acknowledging at
// once there spares each command the 40 ms for which one half would wait for the other.
const SET_UP = `set -e
ip link set lo up
for range in 127.0.0.0/8 127.0.0.1; do
  ip route replace local $range dev lo table local proto kernel scope host src 127.0.0.1 quickack 1
done
mount -t tmpfs tmpfs /run
mkdir /run/pcscd
exec pcscd --foreground --info -c "$1"`;

// The control port listens on the loopback of the lab, which this process does not share.
const POST = `const [port, token, body] = process.argv.slice(1);
fetch('http://127.0.0.1:' + port + '/card', { method: 'POST', body, headers: { authorization: 'Bearer ' + token } })
  .then((answer) => answer.text())
  .then((text) => process.stdout.write(text));`;

/** How a program ended and what it printed. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A pcscd with a virtual reader of its own, shut off from the network, and a folder for files. */
export interface Lab {
  readonly folder: string;
  /** Where a PC/SC client finds this pcscd. */
  readonly socket: string;
  file(name: string): string;
  /** Runs a program as a client of this pcscd, in the folder. */
  run(program: string, ...args: string[]): Promise<Ended>;
  /** Runs a `tegata` command beside the reader. */
  tegata(...args: string[]): Promise<Ended>;
  /** Runs a `tegata` command beside the reader, with further environment variables. */
  tegataWith(variables: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended>;
  /** Gives the served card an order over its control port. */
  order(order: CardOrder): Promise<SeatState>;
  /** Puts a persona's card into the reader and waits until a client sees it. */
  serve(persona: string): Promise<ServedCard>;
  close(): Promise<void>;
}

/** `tegata card serve` at work. */
export interface ServedCard {
  /** The next line of the trace or about the card's place that `isWanted`. */
  next(isWanted: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
  /** Ends it by a signal; resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a lab. Whoever starts it closes it. */
export async function openLab(): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-pcsc-'));
  const file = (name: string): string => join(folder, name);
  mkdirSync(file('readers'));
  writeFileSync(join(file('readers'), 'vpcd'), READER_ENTRY);
  const alone = ['unshare', '-m', '-n', 'bash', '-c', SET_UP, 'pcscd', file('readers')];
  // It goes with this process, however that ends.
  const daemon = spawn('setpriv', ['--pdeathsig', 'SIGTERM', ...alone], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createInterface(daemon.stdout);
  await waitForLine(log, (line) => line.includes('daemon ready'), daemon);
  const socket = `/proc/${daemon.pid}/root/run/pcscd/pcscd.comm`;
  const inside = ['-t', String(daemon.pid), '-n', process.execPath, ...LOADER];
  const environment = { ...process.env, PCSCLITE_CSOCK_NAME: socket, HOME: folder, XDG_RUNTIME_DIR: folder };
  const started: ServedCard[] = [];

  const run = async (program: string, ...args: string[]): Promise<Ended> => {
    const ended = await execute(program, args, { cwd: folder, env: environment });
    note(`$ ${[program, ...args].join(' ')}`, ended);
    return ended;
  };
  return {
    folder,
    socket,
    file,
    run,
    tegata: (...args) => execute('nsenter', [...inside, ...args], { env: environment }),
    tegataWith: (variables, ...args) =>
      execute('nsenter', [...inside, ...args], { env: { ...environment, ...variables } }),
    async order(order) {
      const { port, token } = findNote(notesFolder(environment));
      const inner = ['-t', String(daemon.pid), '-n', process.execPath, '-e', POST, String(port), token];
      const { out, err } = await execute('nsenter', [...inner, JSON.stringify(order)], { env: environment });
      if (out === '') throw new Error(err);
      return JSON.parse(out) as SeatState;
    },
    async serve(persona) {
      const args = [...inside, 'card', 'serve', '--persona', persona, '--trace', '--json'];
      const child = spawn('nsenter', args, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
      const card = serveCard(child);
      started.push(card);
      // pcscd says so itself: `opensc-tool --wait` sometimes misses a card that comes just then, and waits on.
      const seen = waitForLine(log, (line) => line.includes('Card inserted into'), daemon);
      await Promise.all([seen, card.next(({ kind }) => kind === 'serving')]);
      return card;
    },
    async close() {
      for (const card of started) await card.stop();
      await endOf(daemon, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serveCard(child: ChildProcess): ServedCard {
  if (!child.stdout) throw new TypeError('Failed to serve a card: expected its output.');
  const lines = createInterface(child.stdout);
  return {
    async next(isWanted) {
      let found: Record<string, unknown> = {};
      await waitForLine(
        lines,
        (line) => {
          found = JSON.parse(line) as Record<string, unknown>;
          return isWanted(found);
        },
        child,
      );
      return found;
    },
    stop: (signal = 'SIGTERM') => endOf(child, signal),
  };
}

function waitForLine(lines: Interface, isWanted: (line: string) => boolean, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (line: string): void => {
      if (!isWanted(line)) return;
      lines.off('line', look);
      child.off('exit', fail);
      resolve();
    };
    const fail = (code: number | null): void => reject(new Error(`A program of the lab ended with ${String(code)}.`));
    lines.on('line', look);
    child.once('exit', fail);
  });
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, 'exit');
  child.kill(signal);
  const [code] = (await gone) as [number | null];
  return code;
}

function execute(program: string, args: string[], options: { cwd?: string; env: NodeJS.ProcessEnv }): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { ...options, encoding: 'utf8' }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, out, err });
    });
  });
}

/** Keeps what was run and what came of it where `TEGATA_TRANSCRIPT` names a file; PINs are masked. */
function note(command: string, { code, out, err }: Ended): void {
  const path = process.env['TEGATA_TRANSCRIPT'];
  if (!path) return;
  const masked = command.replaceAll(/(--pin |pin-value=)\w+/g, '$1****');
  appendFileSync(path, `${masked}\n${out}${err}${code === 0 ? '' : `(exit code ${code})\n`}\n`);
}

/** Reads a file of a lab. */
export function bytesIn(lab: Lab, name: string): Uint8Array {
  return new Uint8Array(readFileSync(lab.file(name)));
}
