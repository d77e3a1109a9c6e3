import type { Words } from '../../../reports/words.ts';
import type { Call, Evidence } from '../evidence.ts';
import { bad, good, unreached, type Judge } from '../finding.ts';
import { tokenRequests } from './requests-seen.ts';

/** Holds every token request against a rule; `wrong` says what is the matter with one. */
export function everyTokenRequest(
  fine: Words,
  wrong: (form: URLSearchParams, call: Call, evidence: Evidence) => Words | undefined,
): Judge {
  return (evidence) => {
    const requests = tokenRequests(evidence);
    if (requests.length === 0) return unreached('トークンリクエストがありません。', 'No token request came.');
    const found = requests.map(({ form, call }) => wrong(form, call, evidence)).find((words) => words !== undefined);
    return found ? bad(found.ja, found.en) : good(fine.ja, fine.en);
  };
}
