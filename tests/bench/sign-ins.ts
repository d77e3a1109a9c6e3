import { openHands } from '../../scenarios/hands/open-hands.ts';
import type { Person } from '../../scenarios/person.ts';
import { play } from '../../scenarios/playing/play.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { openOneWorld } from './one-world.ts';
import { againstGoal, type BenchRow } from './row.ts';

const WARM_UP = 300;
const MEASURED = 600;
const LEAST = 300;

/** Complete PC sign-ins in-process: code from its picture, six digits, both PINs, card, consent, page. And signings. */
export async function benchSignIns(): Promise<BenchRow[]> {
  const world = await openOneWorld();
  const ours = await rate(() => world.signIn());
  const note =
    'one after the other in one world, a new browser each: pages fetched and read, forms posted, code decoded from its ' +
    'PNG, RSA-2048 on the card, certificate and tokens verified';
  const apart = await rate(await inWorldsApart());
  return [
    againstGoal(
      { id: 'sign-ins/pc-in-process', ours, unit: 'sign-ins/s', goal: `at least ${LEAST}`, note },
      ours >= LEAST,
    ),
    againstGoal(
      {
        id: 'sign-ins/pc-world-each',
        ours: apart,
        unit: 'sign-ins/s',
        goal: 'none, for comparison',
        note: 'the same in a new world each: broker, services, card, phone, discovery and keys anew',
      },
      true,
    ),
    againstGoal(
      {
        id: 'signings/pc-world-each',
        ours: await rate(await inWorldsApart('insurer')),
        unit: 'signings/s',
        goal: 'none, for comparison',
        note: 'document handed in, code, digits, consent, password, card, result; JWE opened, signature, chain and city list verified by the operator; a new world each',
      },
      true,
    ),
  ];
}

async function inWorldsApart(service: 'shop' | 'insurer' = 'shop'): Promise<() => Promise<void>> {
  const opened = await openHands('in-process');
  if ('missing' in opened) throw new Error(opened.missing);
  let n = 0;
  return async () => {
    const setting = settingSchema.parse({ seed: `bench-${n++}`, platform: 'pc', service });
    const whole = (person: Person): Promise<void> => (service === 'shop' ? person.signsIn() : person.signs());
    const { stopped } = await play(setting, whole, opened.hands);
    if (stopped !== undefined) throw new Error(`Failed to come to the end: ${stopped}`);
  };
}

/** How many a second, after enough of them that the engine has compiled what it runs. */
async function rate(signIn: () => Promise<void>): Promise<number> {
  for (let n = 0; n < WARM_UP; n++) await signIn();
  const startedMs = performance.now();
  for (let n = 0; n < MEASURED; n++) await signIn();
  return MEASURED / ((performance.now() - startedMs) / 1_000);
}
