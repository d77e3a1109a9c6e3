import { bad, good, unreached, type Judge } from '../finding.ts';
import { tokenRequests } from './requests-seen.ts';

/** Wants the tokens that certain token requests were answered with to stay out of pages, addresses and storage. */
export function tokenInFront(isOne: (form: URLSearchParams) => boolean): Judge {
  return (evidence) => {
    const tokens = tokenRequests(evidence)
      .filter(({ form }) => isOne(form))
      .flatMap(({ call }) =>
        [...(call.answered.body ?? '').matchAll(/"(?:access|id|refresh)_token":"([^"]+)"/g)].map(
          ([, token]) => token ?? '',
        ),
      );
    if (tokens.length === 0) return unreached('トークンを受け取っていません。', 'It received no token.');
    const holds = (text = ''): boolean => tokens.some((token) => text.includes(token));
    const leaked = evidence.visits.some(
      ({ answer, answered }) => holds(answer) || answered.some(([, value]) => holds(value)),
    );
    const stored = Object.values(evidence.sights).some((sight) => Object.values(sight.stored).some(holds));
    return leaked || stored
      ? bad('ブラウザーにトークンがあります。', 'The browser holds a token.')
      : good('ありませんでした。', 'It holds none.');
  };
}
