import { openHands } from '../../scenarios/hands/open-hands.ts';
import { play } from '../../scenarios/play.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { againstGoal, type BenchRow } from './row.ts';

const WARM_UP = 60;
const MEASURED = 600;
const LEAST = 300;

/** Complete PC sign-ins in-process: a new world each, code from its picture, six digits, both PINs, card, consent, page. */
export async function benchSignIns(): Promise<BenchRow[]> {
  const opened = await openHands('in-process');
  if ('missing' in opened) throw new Error(opened.missing);
  const signIn = async (n: number): Promise<void> => {
    const setting = settingSchema.parse({ seed: `bench-${n}`, platform: 'pc' });
    const played = await play(setting, (person) => person.signsIn(), opened.hands);
    if (played.stopped !== undefined) throw new Error(`Failed to sign in: ${played.stopped}`);
  };
  for (let n = 0; n < WARM_UP; n++) await signIn(n);
  const startedMs = performance.now();
  for (let n = 0; n < MEASURED; n++) await signIn(WARM_UP + n);
  const ours = MEASURED / ((performance.now() - startedMs) / 1_000);
  const note = 'a new world, broker, card and phone each; RSA-2048 on the card, code decoded from its PNG';
  return [
    againstGoal(
      { id: 'sign-ins/pc-in-process', ours, unit: 'sign-ins/s', goal: `at least ${LEAST}`, note },
      ours >= LEAST,
    ),
  ];
}
