import { HarnessError } from '../../world/harness-error.ts';
import type { Random } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import { createKeep } from '../keep.ts';
import {
  isShared,
  type Fault,
  type FaultPoint,
  type FaultPoints,
  type Members,
  type Scene,
  type SignValues,
} from './fault.ts';
import { findFault } from './find-faults.ts';

/** A fault that is to be told, with its parameter. */
export interface PlannedFault {
  readonly id: string;
  /** Instead of the fault's own. */
  readonly seconds?: number;
}

/** The faults of one sign-in. */
export interface Plan {
  /** Whoever brings it with an authorization request is lied to; nobody can guess it. */
  readonly marker: string;
  readonly faults: readonly ToldFault[];
}

interface ToldFault {
  readonly fault: Fault;
  readonly seconds: number;
}

/** What the broker has been told to lie about. Without a plan and without lies for everybody it is honest. */
export interface Lies {
  plan(faults: readonly PlannedFault[]): Promise<Plan>;
  find(marker: string | undefined): Plan | undefined;
  /** From now on everybody is told these and no other; an empty list ends it. */
  tellEverybody(faults: readonly PlannedFault[]): Promise<void>;
  /** Whether anything may be changed at all: most sign-ins need not ask any further. */
  areTold(plan: Plan | undefined): boolean;
  /** The token answer of the sign-in before under the same plan, for lies that play it again. */
  earlierAnswer(plan: Plan | undefined): Members | undefined;
  noteAnswer(plan: Plan | undefined, answer: Members): void;
  /** The same for what was given of a signing. */
  earlierSigned(plan: Plan | undefined): SignValues | undefined;
  noteSigned(plan: Plan | undefined, values: SignValues): void;
  /** Gives what goes onto the wire, and writes into the journal what was changed. */
  tell<P extends FaultPoint>(
    point: P,
    honest: FaultPoints[P],
    plan: Plan | undefined,
    scene: Omit<Scene, 'seconds' | 'told'>,
  ): FaultPoints[P];
}

const MARKER_BYTES = 16;
const PLAN_LIVES_MS = 24 * 60 * 60_000;

/** Makes a broker's lies: none at first. */
export function createLies(world: World, random: Random): Lies {
  const plans = createKeep<Plan>(world.clock, PLAN_LIVES_MS);
  const answers = new WeakMap<Plan, Members>();
  const signed = new WeakMap<Plan, SignValues>();
  const counts = new WeakMap<ToldFault, number>();
  let everybody: readonly ToldFault[] = [];

  return {
    async plan(faults) {
      const told = await look(faults);
      const shared = told.find(({ fault }) => isShared(fault));
      if (shared) throw refuse('plan', 'a fault of one sign-in', `${shared.fault.id}, which everybody would see`);
      const plan: Plan = { marker: random.token(MARKER_BYTES), faults: told };
      plans.put(plan.marker, plan);
      return plan;
    },
    find: (marker) => (marker === undefined ? undefined : plans.get(marker)),
    async tellEverybody(faults) {
      everybody = await look(faults);
    },
    earlierAnswer: (plan) => plan && answers.get(plan),
    noteAnswer: (plan, answer) => void (plan && answers.set(plan, answer)),
    earlierSigned: (plan) => plan && signed.get(plan),
    noteSigned: (plan, values) => void (plan && signed.set(plan, values)),
    areTold: (plan) => plan !== undefined || everybody.length > 0,
    tell(point, honest, plan, scene) {
      let value = honest;
      for (const entry of [...(plan?.faults ?? []), ...everybody]) {
        const { fault, seconds } = entry;
        const change = fault.changes[point];
        if (!change) continue;
        const told = counts.get(entry) ?? 0;
        counts.set(entry, told + 1);
        value = change(value, { ...scene, seconds, told });
        world.journal.write('broker', 'fault', { fault: fault.id, at: point });
      }
      return value;
    },
  };
}

async function look(faults: readonly PlannedFault[]): Promise<ToldFault[]> {
  return Promise.all(
    faults.map(async ({ id, seconds }) => {
      const fault = await findFault(id);
      if (!fault) throw refuse('switch on a fault', 'one of those that `tegata list faults` names', id);
      return { fault, seconds: seconds ?? fault.seconds ?? 0 };
    }),
  );
}

function refuse(what: string, expected: string, got: string): HarnessError {
  return new HarnessError('option-invalid', `Failed to ${what}: expected ${expected}, got ${got}.`);
}
