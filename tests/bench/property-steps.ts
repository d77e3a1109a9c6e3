import { openHands } from '../../scenarios/hands/open-hands.ts';
import { after } from '../../scenarios/model/after.ts';
import { startModel, type Start } from '../../scenarios/model/model.ts';
import { schedule } from '../../scenarios/model/schedule.ts';
import { play } from '../../scenarios/playing/play.ts';
import { PLATFORMS } from '../../scenarios/scenario.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { honestTransitions, next, type FlowEvent, type State } from '../../simulators/phone/flow.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { pairing, suites } from '../properties/suites.ts';

const SCHEDULES = 300;
const TABLE_ROUNDS = 20;
const LARGEST_DRAW = 2 ** 31 - 1;

const schedules = Array.from({ length: SCHEDULES }, (_, n) => {
  const random = createRandom(`bench-${n}`);
  const start: Start = {
    platform: PLATFORMS[n % PLATFORMS.length] ?? 'pc',
    service: 'shop',
    persona: 'adult',
    given: 'registered' as const,
  };
  const { weights, longest } = suites[n % suites.length] ?? pairing;
  const draws = Array.from({ length: longest }, () => random.integer(0, LARGEST_DRAW));
  return { start, steps: schedule(start, draws, weights) };
});

/** Steps of property schedules a second: played through the whole system, and on the transition tables alone. */
export async function measurePropertySteps(): Promise<{
  throughHttpPerSecond: number;
  runsPerSecond: number;
  onTablesPerSecond: number;
}> {
  await playAll(SCHEDULES / 10);
  walkTables();
  const throughHttpPerSecond = await rate(() => playAll(SCHEDULES));
  const acts = schedules.reduce((sum, { steps }) => sum + steps.length, 0);
  return {
    throughHttpPerSecond,
    runsPerSecond: (throughHttpPerSecond * SCHEDULES) / acts,
    onTablesPerSecond: await rate(() => {
      let walked = 0;
      for (let round = 0; round < TABLE_ROUNDS; round++) walked += walkTables();
      return walked;
    }),
  };
}

async function rate(run: () => number | Promise<number>): Promise<number> {
  const startedMs = performance.now();
  const steps = await run();
  return steps / ((performance.now() - startedMs) / 1_000);
}

async function playAll(many: number): Promise<number> {
  const opened = await openHands('in-process');
  if ('missing' in opened) throw new Error(opened.missing);
  let played = 0;
  for (const [n, { start, steps }] of schedules.slice(0, many).entries()) {
    const { platform, service } = start;
    const setting = settingSchema.parse({ seed: `bench-${n}`, platform, service });
    const { stopped } = await play(
      setting,
      async (person) => {
        for (const { act, with: args } of steps) await person[act](args as never);
      },
      opened.hands,
    );
    if (stopped !== undefined) throw new Error(`Failed to play schedule ${n}: ${stopped}`);
    played += steps.length;
  }
  return played;
}

const EVENTS = Object.fromEntries(
  Object.entries(honestTransitions).map(([state, row]) => [state, Object.keys(row)]),
) as Record<State, FlowEvent[]>;

/** One step of the model and one of the phone's table for each step of the schedules. */
function walkTables(): number {
  let walked = 0;
  for (const { start, steps } of schedules) {
    let model = startModel(start);
    let state: State = 'closed';
    for (const step of steps) {
      model = after(model, step);
      const events: FlowEvent[] = EVENTS[state];
      const event: FlowEvent | undefined = events[walked % events.length];
      if (event) state = next(state, event) ?? state;
      walked++;
    }
  }
  return walked;
}
