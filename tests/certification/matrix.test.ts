import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
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

describe('An honest service', () => {
  it.each(honest)('$id passes every check', async (subject) => {
    const { results } = await prove(subject, plan);
    const others = results.filter(({ verdict }) => verdict !== 'passed');
    expect(others.map(({ id, verdict, saw }) => `${id} ${verdict}: ${saw.en}`)).toEqual([]);
    expect(results).toHaveLength(plan.length);
  });
});

describe('A broken service', () => {
  it.each(broken)('$id is failed by its check and by no other', async (subject) => {
    expect(await notGreen(subject)).toEqual({ missed: [], accused: [], why: [] });
  });
});
