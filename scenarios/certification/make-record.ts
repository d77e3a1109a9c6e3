import {
  CERTIFICATION_NOTICE,
  CERTIFICATION_SCHEMA,
  type ArtefactRecord,
  type CertificationRecord,
  type TrialRecord,
} from '../../reports/certification/record.ts';
import { sha256 } from '../../reports/certification/seal.ts';
import { certificationVerdict } from '../../reports/certification/sum-up.ts';
import { fileStem } from '../../reports/render/report-file.ts';
import type { PlannedTrial } from './find-plan.ts';
import { makeHar } from './make-har.ts';
import { messagesOf } from './messages.ts';
import type { PlanRun } from './run-plan.ts';
import type { TrialResult } from './try-service.ts';

/** A file to be written beside the record. */
export interface Artefact {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** What is known of a run besides its results. */
export type RunFacts = Pick<CertificationRecord, 'version' | 'service' | 'profile' | 'engine'> & {
  /** How many checks the profile holds. */
  readonly ofChecks: number;
};

/** Makes the record of a run, and the files that it names. Pictures and archives are kept where somebody has to look. */
export function makeRecord(
  run: PlanRun,
  plan: readonly PlannedTrial[],
  { ofChecks, ...facts }: RunFacts,
): { record: CertificationRecord; artefacts: readonly Artefact[] } {
  const artefacts: Artefact[] = [];
  const keep = (name: string, file: string, content: Uint8Array | string): ArtefactRecord => {
    artefacts.push({ file, content });
    return { name, file, sha256: sha256(content) };
  };
  const planned = new Map(plan.map((each) => [each.id, each]));
  const trials = run.results.flatMap((result): TrialRecord[] => {
    const trial = planned.get(result.id)?.trial;
    if (!trial) return [];
    const { title, expects, source, standing, faults = [] } = trial;
    const { id, family, verdict, saw, consequence, durationMs, evidence } = result;
    return [
      {
        id,
        family,
        title,
        expects,
        source,
        standing,
        verdict,
        saw,
        ...(consequence && { consequence }),
        durationMs,
        faults: faults.map((fault) => (typeof fault === 'string' ? fault : `${fault.id} (${fault.seconds} s)`)),
        reproduce: `npx tegata certify ${inShell(facts.service.file)} --only ${id}`,
        messages: evidence ? messagesOf(evidence) : [],
        artefacts: artefactsOf(result, facts.version, run.startedAt, keep),
      },
    ];
  });
  const { startedAt, durationMs, firstAfterMs, idleShare } = run;
  const record: CertificationRecord = {
    schema: CERTIFICATION_SCHEMA,
    notice: CERTIFICATION_NOTICE,
    ...facts,
    ruleset: { checks: plan.length, of: ofChecks, sha256: digestOf(plan) },
    startedAt,
    durationMs,
    firstAfterMs,
    idleShare: Math.round(idleShare * 1000) / 1000,
    verdict: certificationVerdict(trials),
    trials,
    artefacts: [],
  };
  return { record, artefacts };
}

function artefactsOf(
  { id, verdict, evidence, pictures }: TrialResult,
  version: string,
  startedAt: string,
  keep: (name: string, file: string, content: Uint8Array | string) => ArtefactRecord,
): ArtefactRecord[] {
  if (verdict === 'passed' || verdict === 'not-applicable') return [];
  const stem = `checks/${fileStem(id)}`;
  const har = evidence &&
    evidence.visits.length > 0 && [keep('HAR', `${stem}.har`, makeHar(evidence, version, startedAt))];
  // The page in front may be the one that needs a session: one picture tells both.
  const digests = pictures.map(({ content }) => sha256(content));
  const different = pictures.filter((_, at) => digests.indexOf(digests[at] ?? '') === at);
  const shots = different.map(({ name, type, content }) => {
    const ending = type === 'image/png' ? 'png' : 'html';
    return keep(name, `${stem}.${name}.${ending}`, content);
  });
  return [...(har || []), ...shots];
}

/** As one word of a command. */
function inShell(path: string): string {
  return /^[\w./:-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Says whether two runs asked the same: every word, source and standing of every check counts. */
function digestOf(plan: readonly PlannedTrial[]): string {
  const facts = plan.map(({ id, trial: { title, expects, source, standing, faults } }) => ({
    id,
    title,
    expects,
    source,
    standing,
    faults,
  }));
  return sha256(JSON.stringify(facts));
}
