import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Appendix, DefectFound, RequirementProven } from '../../reports/appendix.ts';
import type { ScenarioResult } from '../../reports/result.ts';
import { castAll, findScenarios } from './all.ts';
import { findPlan } from '../certification/find-plan.ts';
import { cover } from '../coverage/cover.ts';
import { findDefects } from './defects.ts';
import { proofs } from './proofs.ts';
import { readRequirements, type Requirement } from './requirements.ts';
import { showPages } from '../sheet/show-pages.ts';
import { showScreens } from '../sheet/show-screens.ts';

/** Puts together what stands beside the results of a run. */
export async function appendixOf(results: readonly ScenarioResult[], outDir: string): Promise<Appendix> {
  const requirements = await readRequirements();
  const whole = await isWhole(results);
  return {
    whole,
    graphs: cover(results.flatMap(({ walked }) => (walked ? [walked] : []))),
    requirements: requirements.map((requirement) => provenIn(results, requirement)),
    defects: await findable(outDir),
    ...(whole && { sheet: { screens: showScreens(), pages: await showPages() } }),
  };
}

/** Whether every scenario was played, by whatever hands. */
async function isWhole(results: readonly ScenarioResult[]): Promise<boolean> {
  const nameOf = ({ id, platform, signedFor = '' }: { id: string; platform: string; signedFor?: string }): string =>
    `${id}@${platform}+${signedFor}`;
  const played = new Set(
    results.filter(({ walked }) => walked).map((result) => nameOf({ ...result, id: result.scenario })),
  );
  return castAll(await findScenarios()).every((casting) => played.has(nameOf(casting)));
}

function provenIn(results: readonly ScenarioResult[], requirement: Requirement): RequirementProven {
  const { id, source, clause, level, standing, text, signedFor, checks = [], excluded } = requirement;
  const judged = results
    .filter(({ signedFor: kind }) => signedFor === undefined || (kind !== undefined && signedFor.includes(kind)))
    .flatMap(({ id: result, signedFor: kind, checks: judgedThere }) =>
      judgedThere
        .filter((check) => checks.includes(check.id))
        .map(({ verdict }) => ({ id: result, ...(kind && { signedFor: kind }), verdict })),
    );
  return {
    id,
    source,
    clause,
    level,
    standing,
    text,
    ...(signedFor && { signedFor }),
    checks,
    results: judged,
    ...(excluded !== undefined && { excluded }),
  };
}

const caught = z.array(
  z.object({
    defect: z.string(),
    suite: z.string().exactOptional(),
    run: z.int().exactOptional(),
    laws: z.array(z.string()).exactOptional(),
    huntedMs: z.number().exactOptional(),
  }),
);

/** The catalogue, and beside each defect what the suites said when they were last played. */
async function findable(outDir: string): Promise<DefectFound[]> {
  const known = await lastHunt(outDir);
  const plan = await findPlan();
  return (await findDefects()).map(({ id, room, sentence }) => ({
    ...known.get(id),
    defect: id,
    room,
    sentence,
    checks: [
      ...proofs.filter(({ defect }) => defect === id).map(({ check }) => check),
      ...plan.filter(({ trial }) => trial.defect === id).map(({ id: check }) => check),
    ],
  }));
}

async function lastHunt(outDir: string): Promise<ReadonlyMap<string, z.infer<typeof caught>[number]>> {
  const file = join(outDir, 'defects.json');
  const rows = existsSync(file) ? caught.parse(JSON.parse(await readFile(file, 'utf8'))) : [];
  return new Map(rows.map((row) => [row.defect, row]));
}
