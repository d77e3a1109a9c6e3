import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CertificationRecord } from '../../reports/certification/record.ts';
import { renderReport } from '../../reports/certification/render-report.ts';
import { sealRecord, sha256, writeSealed } from '../../reports/certification/seal.ts';
import { toRunResult } from '../../reports/certification/to-run-result.ts';
import { generateAllure } from '../../reports/generate-allure.ts';
import { renderJunit } from '../../reports/render/junit.ts';
import { renderReports } from '../../reports/render/render-reports.ts';
import type { Language } from '../../reports/render/words.ts';
import { createChromiumVisitors } from '../hands/chromium-visitor.ts';
import { readOptionsFile } from '../read-options-file.ts';
import { versionsUnderTest } from '../versions.ts';
import { examine, type Complaint } from './doctor.ts';
import { findPlan } from './find-plan.ts';
import { makeRecord, type Artefact } from './make-record.ts';
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
  readonly profile: Profile;
  /** A file of options of the broker that differ from the usual ones. */
  readonly options?: string;
  readonly language: Language;
  readonly headed: boolean;
  readonly workers: number;
  readonly outDir: string;
  /** PEM of the organisation's key, where the result is to be signed. */
  readonly signingKey?: string;
  readonly environment: NodeJS.ProcessEnv;
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
}

const LIMIT_MS = 60_000;

/** Certifies a service that is running: examines its file, tries every check, writes the report. */
export async function certify(request: CertifyRequest): Promise<Certified> {
  const { service, sha256: digest } = await readServiceFile(request.file);
  const plan = selectPlan(await findPlan(), request.profile, request.only);
  const options = request.options === undefined ? {} : (await readOptionsFile(request.options)).broker;
  const hands = await createChromiumVisitors({ headed: request.headed });
  const { port, host } = service.broker;
  const lab = await createServedLab({ service, hands, host, port, options, environment: request.environment });
  try {
    const complaints = await examine(lab, createWorker(lab, 'doctor', LIMIT_MS));
    if (complaints.some(({ stops }) => stops)) return { complaints, warnings: [] };
    const run = await runPlan(lab, plan, { workers: request.workers, limitMs: LIMIT_MS, onResult: request.onResult });
    const { version } = await versionsUnderTest();
    const facts = { name: service.name, purpose: service.purpose, file: request.file, sha256: digest };
    const made = makeRecord(run, plan, { version, service: facts, profile: request.profile, engine: hands.engine });
    return { complaints, ...(await write(made.record, made.artefacts, request)) };
  } finally {
    await lab.close();
  }
}

async function write(
  made: CertificationRecord,
  artefacts: readonly Artefact[],
  { outDir, language, signingKey, environment }: CertifyRequest,
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
  const texts = [renderReport(made, language), renderJunit(run)];
  for (const { path, text } of texts) await put(path, text);
  const sealed = texts.map(({ path, text }) => ({ name: path, file: path, sha256: sha256(text) }));
  const record = { ...made, artefacts: sealed };
  await put('result.json', writeSealed(sealRecord(record, signingKey)));
  for (const file of rendered) {
    if ('copyOf' in file)
      await copyFile(join(outDir, ...file.copyOf.split('/')), join(outDir, ...file.path.split('/')));
  }
  const allure = await generateAllure(outDir, language, environment);
  return { record, warnings: allure.made ? [] : [allure.why] };
}
