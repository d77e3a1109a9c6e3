import type { Evidence } from '../evidence.ts';
import type { Finding, Judge } from '../finding.ts';
import { refused } from './refused.ts';

/** Wants the sign-in to be turned away, and more: what else is wanted is asked only where it was. */
export function refusedAnd(also: (evidence: Evidence) => Finding | undefined): Judge {
  return (evidence) => {
    const finding = refused(evidence);
    return finding.verdict === 'passed' ? (also(evidence) ?? finding) : finding;
  };
}
