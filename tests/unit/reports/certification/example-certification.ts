import type { Verdict } from '../../../../reports/check.ts';
import {
  CERTIFICATION_NOTICE,
  CERTIFICATION_SCHEMA,
  type CertificationRecord,
} from '../../../../reports/certification/record.ts';
import { certificationVerdict } from '../../../../reports/certification/sum-up.ts';

/** The record of a certification whose checks came to these verdicts. */
export function exampleCertification(
  verdicts: Readonly<Record<string, Verdict>>,
  { startedAt = '2026-11-01T09:00:00.000Z', ruleset = 'rules', file = 'file', service = '見本銀行', of = 0 } = {},
): CertificationRecord {
  const words = { ja: '見本', en: 'example' };
  const trials = Object.entries(verdicts).map(([id, verdict]) => ({
    id,
    family: id.split('/', 1)[0] ?? '',
    title: words,
    expects: words,
    source: 'RFC 6749',
    standing: 'official' as const,
    verdict,
    saw: words,
    durationMs: 10,
    faults: [],
    reproduce: `tegata certify service.yaml --only ${id}`,
    messages: [],
    artefacts: [],
  }));
  return {
    schema: CERTIFICATION_SCHEMA,
    notice: CERTIFICATION_NOTICE,
    version: '0.1.0',
    ruleset: { checks: trials.length, of: of || trials.length, sha256: ruleset },
    service: { name: service, purpose: 'login', file: 'service.yaml', sha256: file },
    profile: 'authentication',
    engine: 'chromium',
    startedAt,
    durationMs: 1_000,
    firstAfterMs: 10,
    idleShare: 0,
    verdict: certificationVerdict(trials),
    trials,
    artefacts: [],
  };
}
