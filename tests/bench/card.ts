import { constants, privateEncrypt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createCard, type VirtualCard } from '../../simulators/card/card.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import type { Persona } from '../../simulators/card/persona.ts';
import { parseTestKey } from '../../simulators/trust/test-key.ts';
import { createTrust, type Trust } from '../../simulators/trust/trust.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import { createWorld, type VirtualWorld } from '../../simulators/world/world.ts';
import { againstGoal, besidePeer, type BenchRow } from './row.ts';

const PERSONA = 'adult';
const FOLDER = new URL('../../simulators/card/personas/', import.meta.url);
const SELECTS = { rounds: 21, perRound: 50_000, least: 1_000_000 };
const SIGNATURES = { count: 1_500, mostRatio: 1.05 };
const READY = { mostMs: 20 };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** The card in-process: how fast it answers, what it adds to a signature, how soon it is there. */
export async function benchCard(): Promise<BenchRow[]> {
  // First of all: a persona's file is read and its keys are imported once a process.
  const ready = await benchReady();
  return [await benchSelect(), await benchSignature(), ready];
}

interface Table {
  readonly world: VirtualWorld;
  readonly trust: Trust;
  journal: JournalEntry[];
}

function layTable(): Table {
  const table = { journal: [] as JournalEntry[] };
  const sink = (entry: JournalEntry): void => void table.journal.push(entry);
  const world = createWorld({ seed: 'bench', startsAt: new Date('2026-01-01T00:00:00Z'), sink });
  return Object.assign(table, { world, trust: createTrust(world) });
}

async function issue({ world, trust }: Table, persona: Persona): Promise<VirtualCard> {
  const card = createCard(world, await personalise(world, trust, persona));
  card.powerOn();
  return card;
}

async function benchSelect(): Promise<BenchRow> {
  const table = layTable();
  const card = await issue(table, loadPersona(PERSONA));
  const select = bytes('00A4040C0AD392F000260100000001');
  const rates = Array.from({ length: SELECTS.rounds }, () => {
    table.journal = [];
    const startedMs = performance.now();
    for (let n = 0; n < SELECTS.perRound; n++) card.transmit(select);
    return SELECTS.perRound / ((performance.now() - startedMs) / 1_000);
  });
  const ours = median(rates);
  const goal = `at least ${SELECTS.least.toLocaleString('en')}`;
  const note = `SELECT of JPKI by its whole AID; median of ${SELECTS.rounds} rounds, the journal of each kept`;
  return againstGoal({ id: 'card/select', ours, unit: 'APDU/s', goal, note }, ours >= SELECTS.least);
}

async function benchSignature(): Promise<BenchRow> {
  const table = layTable();
  const persona = loadPersona(PERSONA);
  const card = await issue(table, persona);
  card.transmit(bytes('00A4040C0AD392F000260100000001'));
  const pin = Buffer.from(persona.pins.authentication ?? '', 'ascii').toString('hex');
  card.transmit(bytes(`0020009804${pin}`));
  const digestInfo = bytes(`3031300D060960864801650304020105000420${'5A'.repeat(32)}`);
  const command = bytes(`802A009733${Buffer.from(digestInfo).toString('hex')}00`);
  const key = parseTestKey(persona.keys.authentication);
  const byCard = (): Uint8Array => card.transmit(command);
  const bare = (): Uint8Array => privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo);
  if (!Buffer.from(byCard()).subarray(0, -2).equals(bare())) throw new Error('Failed to bench: signatures differ.');
  const ours: number[] = [];
  const peers: number[] = [];
  for (let n = 0; n < SIGNATURES.count; n++) {
    // Neither always comes second, on a processor that the other has warmed.
    const both = [
      [byCard, ours],
      [bare, peers],
    ] as const;
    for (const [sign, times] of n % 2 === 0 ? both : both.toReversed()) times.push(timeMs(sign));
  }
  return besidePeer(
    {
      id: 'card/signature',
      ours: median(ours),
      peer: median(peers),
      peerName: 'privateEncrypt',
      unit: 'ms',
      goal: `at most ${SIGNATURES.mostRatio} ×`,
      note: `RSA-2048 by APDU beside the bare call with the same KeyObject, ${SIGNATURES.count} of each, interleaved`,
    },
    (ratio) => ratio <= SIGNATURES.mostRatio,
  );
}

async function benchReady(): Promise<BenchRow> {
  const times: number[] = [];
  for (const name of readdirSync(FOLDER)) {
    const table = layTable();
    const startedMs = performance.now();
    await issue(table, loadPersona(name.replace('.json', '')));
    times.push(performance.now() - startedMs);
  }
  const ours = median(times);
  const most = Math.max(...times.slice(1));
  const note = `file read and checked, keys imported, certificates issued, powered on; median of ${times.length} personas, the first ${Math.round(times[0] ?? 0)} ms, the slowest other ${most.toFixed(1)} ms`;
  return againstGoal({ id: 'card/ready', ours, unit: 'ms', goal: `under ${READY.mostMs}`, note }, ours < READY.mostMs);
}

function timeMs(run: () => unknown): number {
  const startedMs = performance.now();
  run();
  return performance.now() - startedMs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
