import { startChild } from './child.ts';
import { measureLogins, type LoginTarget } from './login/client.ts';
import { againstGoal, type BenchRow } from './row.ts';

const ROUNDS = 5;
const LOGINS_A_ROUND = 20_000;
const PAST_EVERY_EXPIRY_MS = 25 * 60 * 60 * 1_000;
const MOST_MIB = 200;
/** From the second round on: the first still warms up. */
const MOST_GROWTH_MIB = 20;

interface Usage {
  readonly rssMib: number;
  readonly stored: number;
}

/** Resident memory of the broker over 100,000 logins, the clock moved past every expiry between rounds. */
export async function benchMemory(): Promise<BenchRow[]> {
  const server = await startChild<LoginTarget>('./login/tegata-server.js', import.meta.url);
  const usages: Usage[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await measureLogins(server.hello, LOGINS_A_ROUND, 8, round * PAST_EVERY_EXPIRY_MS);
    usages.push(await server.ask<Usage>({ shiftMs: PAST_EVERY_EXPIRY_MS }));
  }
  await server.stop();
  const resident = usages.map(({ rssMib }) => rssMib);
  const growth = (resident.at(-1) ?? 0) - (resident[1] ?? 0);
  const note = `MiB after each round: ${resident.join(', ')}; kept entries at the end: ${usages.at(-1)?.stored}`;
  const most = Math.max(...resident);
  return [
    againstGoal({ id: 'memory/resident', ours: most, unit: 'MiB', goal: `under ${MOST_MIB}`, note }, most < MOST_MIB),
    againstGoal(
      { id: 'memory/growth', ours: growth, unit: 'MiB from round 2 to 5', goal: `flat: at most ${MOST_GROWTH_MIB}` },
      growth <= MOST_GROWTH_MIB,
    ),
  ];
}
