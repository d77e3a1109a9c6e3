import type { Verdict } from '../../reports/check.ts';
import { honestServiceRules } from '../../simulators/relying-party/rules.ts';
import type { World } from '../../simulators/world/world.ts';
import { withDefects } from '../catalogue/defects.ts';
import { cannotButFail } from './cannot-but-fail.ts';
import type { PlannedTrial } from './find-plan.ts';
import { describeSampleService, makeSampleService, type SampleKind } from './sample-service.ts';
import type { ServiceFileInput } from './service-file.ts';
import { tryService, type TrialResult } from './try-service.ts';
import type { Verifying } from './verifying.ts';
import { createVirtualLab, type ServiceInProcess } from './virtual-lab.ts';
import { createWorker } from './worker.ts';

/** A service that every check is tried on: honest, or with one defect. */
export interface Subject {
  readonly id: string;
  /** Absent where it is honest. */
  readonly defect?: string;
  readonly make: (world: World, issuer: string, verifying: Verifying) => ServiceInProcess;
  readonly describe: (service: ServiceInProcess) => ServiceFileInput;
}

/** One row of the matrix: what every check says of one service. */
export interface MatrixRow {
  readonly subject: Pick<Subject, 'id' | 'defect'>;
  readonly results: readonly TrialResult[];
  /** Defects that no check found. */
  readonly missed: readonly string[];
  /** Checks that accused a service of what it does not do. */
  readonly accused: readonly string[];
}

const LIMIT_MS = 60_000;
const ACCUSING: readonly Verdict[] = ['failed', 'warning', 'review'];
const CATCHING: readonly Verdict[] = ['failed', 'warning'];

/** The services that are broken in one way each, one for every check, and the honest one. */
export async function findSubjects(plan: readonly PlannedTrial[]): Promise<Subject[]> {
  const defects = [...new Set(plan.map(({ trial }) => trial.defect))].sort();
  const broken = defects.map(async (defect): Promise<Subject> => {
    const rules = await withDefects('relying-party', honestServiceRules, [defect]);
    return {
      id: defect,
      defect,
      make: (world, issuer, verifying) => makeSampleService(world, kindOf(plan, defect), { issuer, verifying }, rules),
      describe: describeSampleService,
    };
  });
  return [...KINDS.map(honestSample), ...(await Promise.all(broken))];
}

const KINDS = ['sign-in', 'private', 'government'] as const;

function honestSample(kind: SampleKind): Subject {
  return {
    id: kind === 'sign-in' ? 'openid-client' : `openid-client-${kind}`,
    make: (world, issuer, verifying) => makeSampleService(world, kind, { issuer, verifying }),
    describe: describeSampleService,
  };
}

/**
 * Whom a defect is found in: where one of its checks is for some only, in one of those. A government service verifies
 * signatures itself, so that it can be broken in more ways.
 */
function kindOf(plan: readonly PlannedTrial[], defect: string): SampleKind {
  const about = plan.filter(({ trial }) => trial.defect === defect);
  const audience = about.find(({ trial }) => trial.for !== undefined)?.trial.for ?? 'sign-in';
  return audience === 'signing' ? 'government' : audience;
}

/** Tries every check of a plan on one service, and says what was missed and who was accused without reason. */
export async function proveOn(subject: Subject, plan: readonly PlannedTrial[]): Promise<MatrixRow> {
  const lab = createVirtualLab(subject.make, subject.describe, subject.id);
  const worker = createWorker(lab, subject.id, LIMIT_MS);
  const results: TrialResult[] = [];
  // What is told to everybody comes last: it would reach the controls of the others.
  const inOrder = [...plan].sort(
    (one, other) => Number(one.trial.lane === 'alone') - Number(other.trial.lane === 'alone'),
  );
  for (const planned of inOrder) results.push(await tryService(worker, planned));
  const { id, defect } = subject;
  const expected = plan.filter(({ trial }) => trial.defect === defect);
  const verdictOf = new Map(results.map((result) => [result.id, result.verdict]));
  return {
    subject: { id, ...(defect !== undefined && { defect }) },
    results,
    missed: expected.map((planned) => planned.id).filter((check) => !isOneOf(CATCHING, verdictOf.get(check))),
    accused: results
      .filter((result) => isOneOf(ACCUSING, result.verdict) && !cannotButFail(expected, result.id))
      .map((result) => result.id),
  };
}

function isOneOf(verdicts: readonly Verdict[], verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdicts.includes(verdict);
}
