import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { besidePeer, type BenchRow } from './row.ts';

const ROUNDS = 7;
const MOST_MS = 300;

interface Starter {
  readonly name: string;
  readonly module: string;
  readonly args: readonly string[];
  /** Path of the discovery document below the origin that the server prints. */
  readonly discovery: string;
}

const STARTERS: readonly Starter[] = [
  {
    name: 'tegata',
    module: '../../cli/tegata.js',
    args: ['serve', '--port', '0'],
    discovery: '/api/realms/main/.well-known/openid-configuration',
  },
  {
    name: 'oidc-provider',
    module: './login/oidc-provider-server.js',
    args: ['--print'],
    discovery: '/.well-known/openid-configuration',
  },
  {
    name: 'oauth2-mock-server',
    module: './login/mock-server.js',
    args: ['--print'],
    discovery: '/.well-known/openid-configuration',
  },
];

/** From starting the process to the first answer of discovery, ours and the faster of two peers. */
export async function benchStart(): Promise<BenchRow[]> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const starter of STARTERS) {
      times.set(starter.name, [...(times.get(starter.name) ?? []), await timeStart(starter)]);
    }
  }
  const [ours = 0, ...peers] = STARTERS.map(({ name }) => median(times.get(name) ?? []));
  const peer = Math.min(...peers);
  const peerName = STARTERS[peers.indexOf(peer) + 1]?.name ?? '';
  const row = {
    id: 'start/discovery',
    ours,
    peer,
    peerName,
    unit: 'ms',
    goal: `at most ${MOST_MS} and no slower than the faster peer`,
  };
  return [besidePeer(row, (ratio) => ours <= MOST_MS && ratio <= 1)];
}

async function timeStart({ module, args, discovery }: Starter): Promise<number> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(module, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await originPrinted(child.stdout);
  const answer = await fetch(origin + discovery);
  if (!answer.ok) throw new Error(`Failed to time ${module}: expected discovery, got ${answer.status}.`);
  await answer.arrayBuffer();
  const elapsedMs = performance.now() - startedMs;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  return elapsedMs;
}

async function originPrinted(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin) return origin;
  }
  throw new Error('Failed to time a start: expected the server to print where it listens.');
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
