import type { Evidence } from '../evidence.ts';
import { unreached, type Finding, type Judge } from '../finding.ts';

/** Asks something of the page at the end; where there is none it cannot be judged. */
export function ofTheEnd(
  judge: (sight: NonNullable<Evidence['sights'][string]>, evidence: Evidence) => Finding,
): Judge {
  return (evidence) => {
    const sight = evidence.sights['end'];
    if (sight) return judge(sight, evidence);
    const { stopped = '' } = evidence;
    return unreached(`途中で止まりました: ${stopped}`, `It stopped on the way: ${stopped}`);
  };
}
