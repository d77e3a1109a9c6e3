import type { Evidence } from '../evidence.ts';
import { bad, type Finding, type Judge } from '../finding.ts';
import { refusedAt } from './refused.ts';

/** Refused, and the person is told: where no page says so, that is the defect that is looked for. */
export const told: Judge = (evidence) => judgeTelling(evidence, 'end');

/** The same of several sights: what is said is of the first that accuses, or of the last. */
export function toldAtEach(names: readonly string[]): Judge {
  return (evidence) => {
    const findings = names.map((name) => judgeTelling(evidence, name));
    return findings.find(({ verdict }) => verdict !== 'passed') ?? findings.at(-1) ?? told(evidence);
  };
}

function judgeTelling(evidence: Evidence, name: string): Finding {
  const sight = evidence.sights[name];
  if (sight?.session !== 'none' || sight.page !== 'neither') return refusedAt(name)(evidence);
  return bad(
    `失敗を知らせる画面がありません（HTTP ${sight.status}）。`,
    `No page tells the person that it failed (HTTP ${sight.status}).`,
    'words',
  );
}
