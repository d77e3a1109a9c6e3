import { byChapter, groupBy } from '../chapters.ts';
import type { CheckRecord } from '../check.ts';
import type { RunResult, ScenarioResult } from '../result.ts';
import { columnOf, verdictOf } from '../tally.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { checkRows } from './check-rows.ts';
import { drivenLines } from './driven-line.ts';
import { factLine } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import type { TextFile } from './report-file.ts';
import { SUMMARY_STYLE } from './summary-style.ts';
import { timelineStem } from './timeline-html.ts';
import { renderTrend } from './trend.ts';
import { verdictChip } from './verdict-chip.ts';
import { KIND_WORDS } from './words.ts';

/** A page beside the overview. */
interface Link {
  readonly name: Words;
  readonly path: string;
}

/**
 * Renders the one page that shows a whole run at a glance: every scenario on every platform, what is not green and
 * why, and each requirement with what proved it.
 * @param allure where the Allure report stands below the run's folder, when it could be made
 * @param beside the pages that stand beside it
 */
export function renderSummary(run: RunResult, allure: string | undefined, beside: readonly Link[] = []): TextFile {
  const notPassed = run.results.filter(({ verdict }) => verdict !== 'passed');
  const trend = renderTrend(run);
  const text = renderPage({
    title: { ja: '試験結果', en: 'Test results' },
    notice: run.notice,
    style: SUMMARY_STYLE,
    content: [
      totalsOf(run),
      factsOf(run, allure, beside),
      ...(trend ? [trend] : []),
      ...(notPassed.length === 0 ? [] : [heading('合格でないもの', 'Not passed'), ...notPassed.map(renderNotPassed)]),
      ...[...byChapter(run.results)].map(([chapter, results]) => renderChapter(chapter, results)),
      heading('要件', 'Requirements'),
      renderRequirements(run.results),
    ],
  });
  return { path: 'index.html', text };
}

function heading(ja: string, en: string): Markup {
  return markup`<h2>${both({ ja, en })}</h2>
`;
}

function totalsOf({ totals }: RunResult): Markup {
  return markup`<div class="totals">
<p class="passed"><b>${totals.passed}</b> 合格 <span lang="en">passed</span></p>
<p class="${totals.failed > 0 && 'failed'}"><b>${totals.failed}</b> 不合格 <span lang="en">failed</span></p>
<p><b>${totals.skipped}</b> 未実行 <span lang="en">skipped</span></p>
</div>
`;
}

function factsOf(run: RunResult, allure: string | undefined, beside: readonly Link[]): Markup {
  return factLine([
    [{ ja: '開始', en: 'Started' }, run.startedAt],
    [{ ja: '所要', en: 'Took' }, `${(run.durationMs / 1000).toFixed(1)} s`],
    [{ ja: 'シード', en: 'Seed' }, markup`<code>${run.seed}</code>`],
    [{ ja: 'Tegata', en: 'Tegata' }, run.version],
    ...drivenLines(run.results).map((line) => [{ ja: '動かしたスマホ', en: 'Driven on' }, line] as const),
    ...Object.entries(run.versions).map(([name, version]) => [{ ja: name, en: name }, version] as const),
    ...beside.map(({ name, path }) => [name, markup`<a href="${path}">${path}</a>`] as const),
    [
      { ja: 'ほかの形式', en: 'Also as' },
      markup`${allure !== undefined && markup`<a href="${allure}">Allure</a> · `}<a href="results.json">JSON</a> · <a
 href="junit.xml">JUnit</a>`,
    ],
  ]);
}

function renderNotPassed(result: ScenarioResult): Markup {
  const wrong = result.checks.filter(({ verdict }) => verdict !== 'passed');
  return markup`<section>
<p>${verdictChip(result.verdict, timelineHref(result))} ${both(result.title)} <code>${result.id}</code>
${result.reason !== undefined && markup`<br>${result.reason}`}
${result.replay !== undefined && markup`<br><code>tegata replay ${result.replay}</code>`}</p>
${wrong.length > 0 && checkRows(wrong)}</section>
`;
}

function renderChapter(chapter: string, results: readonly ScenarioResult[]): Markup {
  const platforms = [...new Set(results.map(({ platform }) => platform))].sort();
  const isSigning = results.some(({ signedFor }) => signedFor);
  const rows = [...groupBy(results, ({ scenario }) => scenario)].map(([scenario, cast]) => {
    const kinds = [...groupBy(cast, ({ signedFor }) => signedFor)];
    return kinds.map(([kind, played], at) => {
      const cells = platforms.map((platform) => {
        // A run with several hands has several results: the worst of them is the one to look at.
        const there = played.filter((candidate) => candidate.platform === platform);
        const worst = verdictOf(there);
        const result = there.find(({ verdict }) => verdict === worst);
        return markup`<td>${result && verdictChip(result.verdict, timelineHref(result))}</td>`;
      });
      return markup`<tr>${at === 0 && markup`<td rowspan="${kinds.length}">${cast[0] && both(cast[0].title)}<br><code>${scenario}</code></td>`}
${isSigning && markup`<td class="narrow">${kind && both(KIND_WORDS[kind])}</td>`}${cells}</tr>
`;
    });
  });
  return markup`<h2>${chapter}</h2>
<div class="sheet" tabindex="0"><table>
<tr><th>シナリオ Scenario</th>${isSigning && markup`<th>サービス Service</th>`}${platforms.map((platform) => markup`<th>${platform}</th>`)}</tr>
${rows}</table></div>
`;
}

function renderRequirements(results: readonly ScenarioResult[]): Markup {
  const seen = results.flatMap((result) => result.checks.map((check) => ({ check, result })));
  const rows = [...groupBy(seen, ({ check }) => check.requirement)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([requirement, proofs]) => renderRequirement(requirement, proofs));
  return markup`<div class="sheet" tabindex="0"><table>
<tr><th>要件 Requirement</th><th>判定 Verdict</th><th>検査 Checks</th><th>合格 Passed</th></tr>
${rows}</table></div>
`;
}

function renderRequirement(requirement: string, proofs: readonly { check: CheckRecord }[]): Markup {
  const checks = proofs.map(({ check }) => check);
  const passed = checks.filter(({ verdict }) => columnOf(verdict) === 'passed').length;
  const ids = [...new Set(checks.map(({ id }) => id))];
  return markup`<tr><td><code>${requirement}</code></td><td>${verdictChip(verdictOf(checks))}</td>
<td>${ids.map((id) => markup`<code>${id}</code><br>`)}</td><td>${passed} / ${checks.length}</td></tr>
`;
}

function timelineHref({ id }: ScenarioResult): string {
  return `${timelineStem(id)}.html`;
}
