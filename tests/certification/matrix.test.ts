import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../reports/check.ts';
import { renderMatrix, type MatrixService } from '../../reports/certification/render-matrix.ts';
import { honestSubjects } from './services/honest-subjects.ts';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { findSubjects, proveOn } from '../../scenarios/certification/prove-plan.ts';

const plan = await findPlan();
const subjects = [...(await findSubjects(plan)), ...honestSubjects];
const honest = subjects.filter(({ defect }) => defect === undefined);
const broken = subjects.filter(({ defect }) => defect !== undefined);

/** Every so many of the checks that are not about a defect are tried on it, another share on each; all of them with this. */
const SHARE = process.env['TEGATA_MATRIX'] === 'whole' ? 1 : 16;

const rows: MatrixService[] = [];
const prove = async (subject: (typeof subjects)[number], tried: typeof plan) => {
  const row = await proveOn(subject, tried);
  const { missed, accused, results } = row;
  const verdicts = Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
  rows.push({ id: subject.id, isBroken: subject.defect !== undefined, verdicts, missed, accused });
  return row;
};

afterAll(async () => {
  // A part of it would look like all that there is.
  if (new Set(rows.map(({ id }) => id)).size < subjects.length) return;
  const { path, text } = renderMatrix(
    plan.map(({ id }) => id),
    rows,
  );
  const file = fileURLToPath(new URL(`../../reports/out/${path}`, import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
});

const tryOn = (subject: (typeof subjects)[number]) => {
  const offset = subjects.indexOf(subject);
  return plan.filter(({ id, trial }, at) => {
    const isAbout =
      trial.defect === subject.defect ||
      plan.some((own) => own.trial.defect === subject.defect && own.trial.alsoFails?.includes(id));
    return isAbout || trial.watches !== undefined || (at + offset) % SHARE === 0;
  });
};

const notGreen = async (subject: (typeof subjects)[number]) => {
  const { missed, accused, results } = await prove(subject, tryOn(subject));
  const why = results.filter(({ id }) => missed.includes(id) || accused.includes(id));
  return { missed, accused, why: why.map(({ id, verdict, saw }) => `${id} ${verdict}: ${saw.en}`) };
};

const proven = new Map<string, ReturnType<typeof prove>>();
const proveHonest = (subject: (typeof subjects)[number]) => {
  const known = proven.get(subject.id) ?? prove(subject, plan);
  proven.set(subject.id, known);
  return known;
};

/** Some know their addresses by themselves, as they may. */
const isOfMetadata = (id: string, verdict: Verdict) =>
  verdict === 'not-applicable' && (id.startsWith('keys/metadata-') || id === 'keys/at-another-address');

describe('An honest service', () => {
  it.each(honest)('$id passes every check that arises for it', async (subject) => {
    const { results } = await proveHonest(subject);
    const others = results.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-applicable');
    expect(others.map(({ id, verdict, saw }) => `${id} ${verdict}: ${saw.en}`)).toEqual([]);
    expect(results).toHaveLength(plan.length);
  });

  it('is there for every check to be passed by', async () => {
    const rows = await Promise.all(honest.map(proveHonest));
    const passed = rows.flatMap(({ results }) => results.filter(({ verdict }) => verdict === 'passed'));
    const byNobody = new Set(plan.map(({ id }) => id));
    for (const { id } of passed) byNobody.delete(id);
    expect([...byNobody]).toEqual([]);
  });

  it.each(honestSubjects)('$id, which asks for everything, passes all that is for such', async (subject) => {
    const { results } = await proveHonest(subject);
    const isForIt = new Set(
      plan.filter(({ trial }) => !trial.for || subject.audiences.includes(trial.for)).map(({ id }) => id),
    );
    const others = results.filter(
      ({ id, verdict }) => isForIt.has(id) && verdict !== 'passed' && !isOfMetadata(id, verdict),
    );
    expect(others.map(({ id, verdict, saw }) => `${id} ${verdict}: ${saw.en}`)).toEqual([]);
  });
});

describe('A broken service', () => {
  it.each(broken)('$id is failed by its check and by no other', async (subject) => {
    expect(await notGreen(subject)).toEqual({ missed: [], accused: [], why: [] });
  });
});
