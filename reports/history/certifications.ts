import type { Totals } from '../result.ts';
import type { History } from './with-history.ts';

/** A certification of a service, as history keeps it. */
export interface CertificationRecord extends Totals {
  /** Unique; recorded again, it takes its own place. */
  readonly id: string;
  /** What the service is called by who asked. */
  readonly service: string;
  /** Which set of demands it was held against. */
  readonly profile: string;
  readonly startedAt: string;
  readonly seed: string;
  readonly version: string;
  /** What it came to, in the words of whoever certifies. */
  readonly outcome: string;
  readonly durationMs: number;
  /** Where its report was written. */
  readonly report?: string;
  /** Whatever else belongs to it: a JSON value without secrets. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The members of a record in the order of the table's columns. */
const COLUMNS = [
  'id',
  'service',
  'profile',
  'startedAt',
  'seed',
  'version',
  'outcome',
  'passed',
  'failed',
  'skipped',
  'durationMs',
  'report',
  'facts',
] as const satisfies readonly (keyof CertificationRecord)[];

/** Writes a certification down. */
export function recordCertification(history: History, record: CertificationRecord): void {
  const { report = null, facts, ...plain } = record;
  const row = { ...plain, report, facts: JSON.stringify(facts) };
  const values = COLUMNS.map((column) => row[column]);
  const places = values.map(() => '?').join(', ');
  history.run(`INSERT OR REPLACE INTO certifications VALUES (${places})`, values);
}

/** Every certification of a service, the newest first. */
export function certificationsOf(history: History, service: string): CertificationRecord[] {
  return history
    .all('SELECT * FROM certifications WHERE service = ? ORDER BY started_at DESC, id DESC', [service])
    .map((row) => ({
      id: String(row['id']),
      service: String(row['service']),
      profile: String(row['profile']),
      startedAt: String(row['started_at']),
      seed: String(row['seed']),
      version: String(row['version']),
      outcome: String(row['outcome']),
      passed: Number(row['passed']),
      failed: Number(row['failed']),
      skipped: Number(row['skipped']),
      durationMs: Number(row['duration_ms']),
      ...(row['report'] != null && { report: String(row['report']) }),
      facts: JSON.parse(String(row['facts'])) as Record<string, unknown>,
    }));
}
