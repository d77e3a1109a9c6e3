import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { benchCard } from './card.ts';
import { benchCertification } from './certification.ts';
import { benchLogins } from './logins.ts';
import { benchMemory } from './memory.ts';
import { benchPhones } from './phones.ts';
import { benchPcsc } from './pcsc.ts';
import type { BenchRow } from './row.ts';
import { benchScenarios } from './scenarios.ts';
import { benchSignIns } from './sign-ins.ts';
import { benchStart } from './start.ts';
import { benchSteps } from './steps.ts';

const BENCHES: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  logins: benchLogins,
  start: benchStart,
  'sign-ins': benchSignIns,
  steps: benchSteps,
  scenarios: benchScenarios,
  card: benchCard,
  pcsc: benchPcsc,
  certification: benchCertification,
  memory: benchMemory,
  phones: benchPhones,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`Failed to bench: expected one of ${Object.keys(BENCHES).join(', ')}, got “${unknown}”.`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await bench()) {
    rows.push(row);
    console.log(line(row));
    if (row.note) console.log(`    ${row.note}`);
  }
}
await mkdir('reports/out', { recursive: true });
await writeFile('reports/out/bench.json', `${JSON.stringify(rows, undefined, 2)}\n`);
console.log('\nWritten to reports/out/bench.json.');

function line({ id, ours, peer, peerName, ratio, unit, goal, met }: BenchRow): string {
  const beside = peer === undefined ? '' : ` (${peerName} ${peer}, ratio ${ratio})`;
  return `${met ? '✓' : '✗'} ${id.padEnd(28)} ${String(ours).padStart(8)} ${unit}${beside} — goal: ${goal}`;
}
