import type { Words } from '../../../reports/words.ts';
import type { Evidence } from '../evidence.ts';
import { bad, good, unreached, type Judge } from '../finding.ts';
import { assertions, type AssertionSeen } from './requests-seen.ts';

/** Holds every client assertion against a rule; `wrong` says what is the matter with one. */
export function everyAssertion(
  fine: Words,
  wrong: (assertion: AssertionSeen, evidence: Evidence) => Words | undefined,
): Judge {
  return (evidence) => {
    const seen = assertions(evidence);
    if (seen.length === 0) return unreached('クライアントアサーションがありません。', 'No client assertion came.');
    const found = seen.map((assertion) => wrong(assertion, evidence)).find((words) => words !== undefined);
    return found ? bad(found.ja, found.en) : good(fine.ja, fine.en);
  };
}
