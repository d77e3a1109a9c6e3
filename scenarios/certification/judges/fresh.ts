import type { Evidence } from '../evidence.ts';
import { bad, good, unreached, type Judge } from '../finding.ts';

/** Wants a value to be another one each time. */
export function fresh(name: string, read: (evidence: Evidence) => readonly (string | null)[]): Judge {
  return (evidence) => {
    const values = read(evidence).filter((value) => value !== null && value !== '');
    if (values.length < 2) {
      return unreached(
        `${name} を比べられる回数のログインが見えませんでした。`,
        `Too few sign-ins were seen to compare ${name}.`,
      );
    }
    if (new Set(values).size === values.length) {
      return good(
        `${values.length}回とも違う ${name} でした。`,
        `${name} was another one in each of ${values.length} sign-ins.`,
      );
    }
    return bad(`${name} が使い回されています。`, `${name} was used again.`);
  };
}
