import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { changesSince, keptOf } from '../../reports/certification/changes.ts';
import type { ArtefactRecord, CertificationRecord } from '../../reports/certification/record.ts';
import { renderReport } from '../../reports/certification/render-report.ts';
import { sealRecord, sha256, writeSealed } from '../../reports/certification/seal.ts';
import { toRunResult } from '../../reports/certification/to-run-result.ts';
import { generateAllure } from '../../reports/generate-allure.ts';
import { certificationsOf, recordCertification } from '../../reports/history/certifications.ts';
import { withHistory } from '../../reports/history/with-history.ts';
import { renderJunit } from '../../reports/render/junit.ts';
import { renderReports } from '../../reports/render/render-reports.ts';
import type { Language } from '../../reports/render/words.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { createChromiumVisitors } from '../hands/chromium-visitor.ts';
import { readOptionsFile } from '../read-options-file.ts';
import { versionsUnderTest } from '../playing/versions.ts';
import { examine, type Complaint } from './doctor.ts';
import { findPlan } from './find-plan.ts';
import { makeRecord, type Artefact } from './make-record.ts';
import { profileOf } from './profile-of.ts';
import { readServiceFile } from './read-service-file.ts';
import { runPlan } from './run-plan.ts';
import { selectPlan } from './select-plan.ts';
import { createServedLab } from './served-lab.ts';
import type { Profile } from './trial.ts';
import { createWorker } from './worker.ts';

/** What a certification is asked for. */
export interface CertifyRequest {
  readonly file: string;
  /** Ids or families; empty means all of the profile. */
  readonly only: readonly string[];
  /** Ids of checks that are expected to fail: a name that is none would excuse nothing. */
  readonly expected: readonly string[];
  /** All that a service of its purpose can be judged by when absent. */
  readonly profile?: Profile;
  /** A file of options of the broker that differ from the usual ones. */
  readonly options?: string;
  readonly language: Language;
  readonly headed: boolean;
  /** Called when the report is written, while the broker and the browsers of accusing checks are still there. */
  readonly keepOpen?: (broker: string) => Promise<void>;
  readonly workers: number;
  readonly outDir: string;
  /** Where certifications are kept, to be held against each other; nothing is kept when absent. */
  readonly history?: string;
  /** PEM of the organisation's key, where the result is to be signed. */
  readonly signingKey?: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Resolves when the run is to end before its time, with the results that there are. */
  readonly stopped: Promise<void>;
  readonly onResult: (
    result: { id: string; verdict: string; saw: Record<Language, string> },
    done: number,
    of: number,
  ) => void | Promise<void>;
}

/** What came of it: complaints about the file, and the record unless they stopped everything. */
export interface Certified {
  readonly complaints: readonly Complaint[];
  readonly record?: CertificationRecord;
  /** Sentences about what could not be made. */
  readonly warnings: readonly string[];
  /** Whether it was stopped before its time; then there is a record if it had begun to judge. */
  readonly isStopped: boolean;
}

const LIMIT_MS = 60_000;
const RESULT = 'result.json';

/** Certifies a service that is running: examines its file, tries every check, writes the report. */
export async function certify(request: CertifyRequest): Promise<Certified> {
  const { service, sha256: digest } = await readServiceFile(request.file);
  const profile = profileOf(service, request.profile);
  const all = await findPlan();
  const unknown = request.expected.filter((id) => !all.some((planned) => planned.id === id));
  if (unknown.length > 0) {
    throw new HarnessError(
      'not-found',
      `Failed to read --baseline: expected ids of checks, got ${unknown.join(', ')}.`,
    );
  }
  const plan = selectPlan(all, profile, request.only);
  const options = request.options === undefined ? {} : (await readOptionsFile(request.options)).broker;
  const hands = await createChromiumVisitors({
    headed: request.headed,
    outlivesInterrupt: true,
  });
  const { port, host } = service.broker;
  const { environment, keepOpen, onResult, workers, stopped } = request;
  const lab = await createServedLab({
    service,
    hands,
    host,
    port,
    options,
    environment,
    keepsOpen: keepOpen !== undefined,
  });
  try {
    const complaints = await Promise.race([examine(lab, createWorker(lab, 'doctor', LIMIT_MS)), stopped]);
    if (!complaints) return { complaints: [], warnings: [], isStopped: true };
    if (complaints.some(({ stops }) => stops)) return { complaints, warnings: [], isStopped: false };
    const run = await runPlan(lab, plan, { workers, limitMs: LIMIT_MS, onResult, stopped });
    const { isStopped } = run;
    const { version } = await versionsUnderTest();
    const facts = { name: service.name, purpose: service.purpose, file: request.file, sha256: digest };
    const made = makeRecord(run, plan, {
      version,
      service: facts,
      profile,
      engine: hands.engine,
      ofChecks: selectPlan(all, profile, []).length,
    });
    // A part of the checks would look like a change beside earlier runs.
    const record = isStopped ? made.record : await remember(made.record, request);
    const written = await write(record, made.artefacts, request, isStopped);
    if (!isStopped) await keepOpen?.(lab.brokerOrigin);
    return { complaints, ...written, isStopped };
  } finally {
    await lab.close();
  }
}

/** Holds a record against earlier ones of the same service, and keeps it among them. */
async function remember(
  made: CertificationRecord,
  { history: path, outDir }: CertifyRequest,
): Promise<CertificationRecord> {
  if (path === undefined) return made;
  return withHistory(path, (history) => {
    const changes = changesSince(made, certificationsOf(history, made.service.name));
    recordCertification(history, keptOf(made, outDir));
    return changes ? { ...made, changes } : made;
  });
}

async function write(
  made: CertificationRecord,
  artefacts: readonly Artefact[],
  { outDir, language, signingKey, environment }: CertifyRequest,
  isInHaste: boolean,
): Promise<{ record: CertificationRecord; warnings: string[] }> {
  await rm(outDir, { recursive: true, force: true });
  const put = async (file: string, content: Uint8Array | string): Promise<void> => {
    const path = join(outDir, ...file.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  for (const { file, content } of artefacts) await put(file, content);
  const run = toRunResult(made);
  const rendered = renderReports(run, language);
  for (const file of rendered) if ('text' in file) await put(file.path, file.text);
  for (const { path, text } of [renderReport(made, language), renderJunit(run)]) await put(path, text);
  for (const file of rendered) {
    if ('copyOf' in file)
      await copyFile(join(outDir, ...file.copyOf.split('/')), join(outDir, ...file.path.split('/')));
  }
  // Allure takes longer than whoever stops a run may be ready to wait.
  const allure = isInHaste ? undefined : await generateAllure(outDir, language, environment);
  const record = { ...made, artefacts: await sealedFiles(outDir, artefacts) };
  await put(RESULT, writeSealed(sealRecord(record, signingKey)));
  return { record, warnings: allure?.made === false ? [allure.why] : [] };
}

/** The digest of every file of the report that does not belong to a check: all that lies there when the seal is put on. */
async function sealedFiles(outDir: string, ofChecks: readonly Artefact[]): Promise<ArtefactRecord[]> {
  const known = new Set([RESULT, ...ofChecks.map(({ file }) => file)]);
  const paths = (await readdir(outDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !known.has(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ name: path, file: path, sha256: sha256(await readFile(join(outDir, path))) })),
  );
}
