import type { CheckRecord } from '../check.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';
import { showValue } from './show-value.ts';
import { verdictChip } from './verdict-chip.ts';

/** Checks as rows of a table, each with what it proves and, unless it is green, with what was seen. */
export function checkRows(checks: readonly CheckRecord[]): Markup {
  const rows = checks.map(
    (check) => markup`<tr>
<td class="narrow">${verdictChip(check.verdict)}</td>
<td>${both(check.summary)}<br><code>${check.id}</code>${check.verdict !== 'passed' && because(check)}</td>
<td class="narrow"><code>${check.requirement}</code></td>
</tr>
`,
  );
  return markup`<div class="sheet" tabindex="0"><table>
${rows}</table></div>
`;
}

function because({ expected, actual, reason }: CheckRecord): Markup {
  return markup`<dl class="because">
${expected !== undefined && markup`<dt>期待 Expected</dt><dd>${expected}</dd>`}
${actual !== undefined && markup`<dt>実際 Actual</dt><dd class="mono">${showValue(actual)}</dd>`}
${reason !== undefined && markup`<dt>理由 Reason</dt><dd>${reason}</dd>`}
</dl>`;
}
