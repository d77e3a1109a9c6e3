import type { Words } from '../../../reports/words.ts';
import type { Evidence } from '../evidence.ts';
import { bad, good, unreached, type Judge } from '../finding.ts';
import { authorizations } from './requests-seen.ts';

/** Holds every authorization request against a rule; `wrong` says what is the matter with one. */
export function everyAuthorization(
  fine: Words,
  wrong: (parameters: URLSearchParams, evidence: Evidence) => Words | undefined,
): Judge {
  return (evidence) => {
    const requests = authorizations(evidence);
    if (requests.length === 0) return unreached('認可リクエストがありません。', 'No authorization request came.');
    const found = requests.map((parameters) => wrong(parameters, evidence)).find((words) => words !== undefined);
    return found ? bad(found.ja, found.en) : good(fine.ja, fine.en);
  };
}
