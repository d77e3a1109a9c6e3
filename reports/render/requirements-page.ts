import type { RequirementProven } from '../appendix.ts';
import { groupBy } from '../chapters.ts';
import { VERDICTS, type Verdict } from '../check.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { factLine } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import type { TextFile } from './report-file.ts';
import { timelineStem } from './timeline-html.ts';
import { verdictChip } from './verdict-chip.ts';
import { KIND_WORDS } from './words.ts';

/** Where the table of requirements stands below the run's folder. */
export const REQUIREMENTS_PAGE = 'requirements.html';

const STYLE = `
.scenarios { font-size: .85em; } .scenarios a { color: inherit; text-decoration: none; white-space: nowrap; }
.why { color: var(--faint); font-size: .9em; }
summary { cursor: pointer; }
`;

/** Renders every step of every source with the scenarios that prove it and what came of them last. */
export function renderRequirements(rows: readonly RequirementProven[], notice: Words): TextFile {
  const text = renderPage({
    title: { ja: '要件表', en: 'Requirements' },
    notice,
    style: STYLE,
    content: [totals(rows), ...[...groupBy(rows, ({ source }) => source.en)].map(([, group]) => renderSource(group))],
  });
  return { path: REQUIREMENTS_PAGE, text };
}

function totals(rows: readonly RequirementProven[]): Markup {
  return factLine([
    [{ ja: '要件', en: 'rows' }, String(rows.length)],
    [{ ja: '実証', en: 'proven' }, String(rows.filter((row) => outcomeOf(row) === 'passed').length)],
    [{ ja: '除外', en: 'excluded' }, String(rows.filter(({ excluded }) => excluded !== undefined).length)],
    [
      { ja: 'この実行では未実証', en: 'not proven by this run' },
      String(rows.filter((row) => row.excluded === undefined && outcomeOf(row) !== 'passed').length),
    ],
  ]);
}

function renderSource(rows: readonly RequirementProven[]): Markup {
  const [first] = rows;
  return markup`<h2>${first && both(first.source)}</h2>
${totals(rows)}
<div class="sheet" tabindex="0"><table>
<tr><th>箇所 Clause</th><th>要件 Requirement</th><th>判定 Result</th><th>シナリオ Scenarios</th></tr>
${rows.map(renderRow)}</table></div>
`;
}

function renderRow(row: RequirementProven): Markup {
  const { clause, text, level, standing, id, signedFor = [], excluded } = row;
  return markup`<tr><td class="narrow">${clause}<br><span class="why">${level} · ${standing}${signedFor.map((kind) => markup`<br>${both(KIND_WORDS[kind])}`)}</span></td>
<td>${both(text)}<br><code>${id}</code></td>
<td class="narrow">${excluded === undefined ? verdictChip(outcomeOf(row)) : '除外 excluded'}</td>
<td class="scenarios">${excluded === undefined ? scenariosOf(row) : markup`<span class="why">${excluded}</span>`}</td></tr>
`;
}

function scenariosOf({ checks, results }: RequirementProven): Markup {
  return markup`${checks.map((check) => markup`<code>${check}</code> `)}
<details><summary>${results.length} 件 <span lang="en">results</span></summary>${results.map(
    ({ id, verdict }) => markup`${verdictChip(verdict)} <a href="${timelineStem(id)}.html">${id}</a><br>`,
  )}</details>`;
}

/** The worst of what was said; a row that nothing judged, or not for each kind of service that it names, is not run. */
function outcomeOf({ signedFor = [], results, excluded }: RequirementProven): Verdict {
  if (excluded !== undefined) return 'not-applicable';
  const said = results.map(({ verdict }) => verdict);
  const worst = VERDICTS.find((verdict) => verdict !== 'passed' && said.includes(verdict));
  const isJudged = said.length > 0 && signedFor.every((kind) => results.some((result) => result.signedFor === kind));
  return worst ?? (isJudged ? 'passed' : 'not-run');
}
