import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessageReader, frameMessage } from '../../simulators/card/pcsc/vpcd-messages.ts';
import { besidePeer, type BenchRow } from './row.ts';

const ROUNDS = 15;
const ROUND_MS = 200;
const LEAST_OF_ECHO = 0.75;
const LEAST_OF_VICC = 1.2;

/** Debian puts it where its own Python does not look. */
const VICC_MODULES = '/usr/lib/python3/site-packages/virtualsmartcard';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const POWER_ON = bytes('01');
const SELECT_JPKI = bytes('00A4040C0AD392F000260100000001');
/** SELECT of the master file without FCI: vicc and, once an application is selected, a JPKI card answer 9000. */
const MEASURED = bytes('00A4000C');
const ANSWER = '9000';

/** Commands a second over the socket of a virtual reader: our card beside a bare echo, and beside vsmartcard’s vicc. */
export async function benchPcsc(): Promise<BenchRow[]> {
  const reader = createServer({ noDelay: true });
  await new Promise<void>((resolve) => reader.listen(0, '127.0.0.1', resolve));
  const shim = mkdtempSync(join(tmpdir(), 'tegata-vicc-'));
  const children: ChildProcess[] = [];
  const seat = async (start: (port: number) => ChildProcess): Promise<Seated> => {
    const { port } = reader.address() as AddressInfo;
    const child = start(port);
    children.push(child);
    return seated(reader, child);
  };
  try {
    const card = await seat((port) => startOurs('card', port));
    const echo = await seat((port) => startOurs('echo', port));
    const vicc = canRunVicc(shim) ? await seat((port) => startVicc(shim, port)) : undefined;
    if (!vicc)
      console.log('− pcsc/beside-vicc: not measured, vicc is not installed (vsmartcard-vpicc, python3-pycryptodome).');
    await prepare(card);
    if (vicc) await prepare(vicc);
    return await compare(card, echo, vicc);
  } finally {
    for (const child of children) child.kill();
    reader.close();
    rmSync(shim, { recursive: true });
  }
}

/** One that sits in our reader: `ask` sends a message and gives its answer in hexadecimal. */
interface Seated {
  say(message: Uint8Array): void;
  ask(message: Uint8Array): Promise<string>;
}

async function compare(card: Seated, echo: Seated, vicc: Seated | undefined): Promise<BenchRow[]> {
  const rates: { card: number[]; echo: number[]; vicc: number[] } = { card: [], echo: [], vicc: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.card.push(await rateOf(card, ANSWER));
    rates.echo.push(await rateOf(echo, Buffer.from(MEASURED).toString('hex')));
    if (vicc) rates.vicc.push(await rateOf(vicc, ANSWER));
  }
  const ours = median(rates.card);
  const row = (id: string, peerName: string, peer: number, least: number): BenchRow => {
    const note = `SELECT of the master file, answered 9000; median of ${ROUNDS} rounds by turns, each in its own process`;
    const goal = `at least ${least} × ${peerName}`;
    return besidePeer({ id, ours, peer, peerName, unit: 'APDU/s', goal, note }, (ratio) => ratio >= least);
  };
  return [
    row('pcsc/beside-echo', 'a bare echo', median(rates.echo), LEAST_OF_ECHO),
    ...(vicc ? [row('pcsc/beside-vicc', 'vicc', median(rates.vicc), LEAST_OF_VICC)] : []),
  ];
}

async function rateOf(seat: Seated, expected: string): Promise<number> {
  const startedMs = performance.now();
  let count = 0;
  while (performance.now() - startedMs < ROUND_MS) {
    const answer = await seat.ask(MEASURED);
    if (answer !== expected) throw new Error(`Failed to measure: expected ${expected}, got ${answer}.`);
    count++;
  }
  return count / ((performance.now() - startedMs) / 1_000);
}

/** vicc does not know the application and stays where it is. */
async function prepare(seat: Seated): Promise<void> {
  seat.say(POWER_ON);
  await seat.ask(SELECT_JPKI);
}

async function seated(reader: Server, child: ChildProcess): Promise<Seated> {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`Failed to measure: a card ended with ${String(code)} before it was in the reader.`);
  });
  const [socket] = (await Promise.race([once(reader, 'connection'), died])) as [Socket];
  let answered: (hex: string) => void = () => {};
  socket.on(
    'data',
    createMessageReader((message) => answered(Buffer.from(message).toString('hex'))),
  );
  // Killed at the end, it may leave without a word.
  socket.on('error', () => socket.destroy());
  died.catch(() => socket.destroy());
  const say = (message: Uint8Array): void => void socket.write(frameMessage(message));
  return {
    say,
    ask: (message) =>
      new Promise((resolve) => {
        answered = resolve;
        say(message);
      }),
  };
}

function startOurs(kind: 'card' | 'echo', port: number): ChildProcess {
  const module = fileURLToPath(new URL('./pcsc-card.js', import.meta.url));
  return spawn(process.execPath, [module, kind, String(port)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** It asks for a package `Crypto`, which Debian has as `Cryptodome`: the shim gives it under both names. */
function canRunVicc(shim: string): boolean {
  writeFileSync(join(shim, 'Crypto.py'), "import sys, Cryptodome\nsys.modules['Crypto'] = Cryptodome\n");
  if (!existsSync(VICC_MODULES)) return false;
  const environment = viccEnvironment(shim);
  const probe = 'import Crypto.Cipher, virtualsmartcard.VirtualSmartcard';
  return spawnSync('/usr/bin/python3', ['-c', probe], { env: environment, stdio: 'ignore' }).status === 0;
}

function startVicc(shim: string, port: number): ChildProcess {
  const args = ['--type', 'iso7816', '--hostname', '127.0.0.1', '--port', String(port)];
  // It ends at once where its input does.
  return spawn('vicc', args, { env: viccEnvironment(shim), stdio: ['pipe', 'ignore', 'ignore'] });
}

function viccEnvironment(shim: string): NodeJS.ProcessEnv {
  return { ...process.env, PYTHONPATH: `${shim}:${VICC_MODULES}` };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
