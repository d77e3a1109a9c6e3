import type { Verdict } from '../check.ts';
import { markup, type Markup } from './markup.ts';
import { VERDICT_WORDS } from './words.ts';

/** A verdict as a small label; a link when it leads somewhere. */
export function verdictChip(verdict: Verdict, href?: string): Markup {
  const { ja, en } = VERDICT_WORDS[verdict];
  if (href === undefined) return markup`<span class="chip ${verdict}" title="${en}">${ja}</span>`;
  return markup`<a class="chip ${verdict}" title="${en}" href="${href}">${ja}</a>`;
}
