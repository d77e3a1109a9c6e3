import type { RunResult } from '../result.ts';
import { totalsLine } from '../tally.ts';
import { handsLine } from './hands-line.ts';

/** What is meant where nobody chose any. */
const USUAL = handsLine({ browser: 'in-process', phone: 'virtual' });

/** The last line of a run: what it came to, and with which hands where they were not the usual ones. */
export function closingLine({ results, totals }: Pick<RunResult, 'results' | 'totals'>): string {
  const hands = [...new Set(results.map((result) => handsLine(result.hands)))].filter((line) => line !== USUAL);
  return `${totalsLine(totals)}${hands.length === 0 ? '' : ` (${hands.join('; ')})`}`;
}
