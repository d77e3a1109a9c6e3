import type { Verdict } from '../check.ts';
import { markup, type Markup } from '../render/markup.ts';
import { renderPage } from '../render/page.ts';
import type { TextFile } from '../render/report-file.ts';
import { VERDICT_WORDS } from '../render/words.ts';
import { CERTIFICATION_NOTICE } from './record.ts';

/** What every check said of one service whose only defect, if any, is known. */
export interface MatrixService {
  readonly id: string;
  /** Whether it has a defect, which is then its id. */
  readonly isBroken: boolean;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Checks that should have found its defect and did not. */
  readonly missed: readonly string[];
  /** Checks that accused it of what it does not do. */
  readonly accused: readonly string[];
}

/** Where the page stands below the folder of reports, and what a link to it is called. */
export const MATRIX_PAGE = {
  name: { ja: 'サービスの検査の確かさ', en: 'How well services are judged' },
  path: 'certification-matrix/index.html',
};

const STYLE = `
main { max-width: none; }
table.matrix { width: auto; font-size: .7rem; }
.sheet { max-height: 85vh; overflow: auto; }
.legend td { width: 1.6rem; height: 1.2rem; border: 1px solid var(--line); } .legend tr { display: flex; flex-wrap: wrap; } .legend { margin: .5rem 0; font-size: .8rem; }
.legend table { width: auto; } .legend td + th { padding-right: 1.5rem; font-weight: normal; border: 0; }
td.failed, td.review, td.warning { color: var(--sheet); } .matrix td, .legend td { text-align: center; line-height: 1; }
table.matrix th, table.matrix td { padding: .1rem .15rem; border: 1px solid var(--line); }
table.matrix thead th { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 18rem; }
table.matrix thead { position: sticky; top: 0; z-index: 1; background: var(--sheet); }
table.matrix tbody th { position: sticky; left: 0; background: var(--sheet); }
td.passed { background: color-mix(in srgb, var(--passed) 22%, transparent); }
td.failed, td.review { background: var(--failed); }
td.warning { background: var(--warned); }
td.wrong { outline: 3px solid var(--seal); }
`;

/** Renders the matrix, check by service: what shows that no defect is missed and no honest service accused. */
export function renderMatrix(checks: readonly string[], services: readonly MatrixService[]): TextFile {
  const missed = services.flatMap((service) => service.missed);
  const accused = services.flatMap((service) => service.accused);
  const honest = services.filter(({ isBroken }) => !isBroken).length;
  const tried = services.reduce((sum, { verdicts }) => sum + Object.keys(verdicts).length, 0);
  const summary = markup`<p><b>見逃し ${missed.length} missed · 誤った指摘 ${accused.length} wrongly accused</b><br>
検査 ${checks.length} checks · 正しいサービス ${honest} honest services · 欠陥のあるサービス ${services.length - honest} with one defect each · ${tried} cells</p>
<p>一行が一つのサービス、一列が一つの検査です。正しいサービスが先頭です。 A row a service, the honest ones first; a column a check.</p>
<div class="legend"><table><tr>${LEGEND.map(([verdict, words]) => markup`<td class="${verdict}">${verdict === 'wrong' ? '!' : verdict && MARKS[verdict]}</td><th>${words}</th>`)}</tr></table></div>`;
  const table = markup`<div class="sheet" tabindex="0"><table class="matrix"><thead><tr><td></td>${checks.map(
    (check) => markup`<th>${check}</th>`,
  )}</tr></thead><tbody>${inOrder(services).map((service) => renderRow(service, checks))}</tbody></table></div>`;
  const title = { ja: '検査の確かさ（検査×サービス）', en: 'How well the checks judge' };
  return {
    path: MATRIX_PAGE.path,
    text: renderPage({ title, notice: CERTIFICATION_NOTICE, content: [summary, table], style: STYLE }),
  };
}

/** So that nobody has to tell colours apart. */
const MARKS: Partial<Readonly<Record<Verdict, string>>> = { passed: '·', failed: '×', review: '×', warning: '△' };

const LEGEND = [
  ['passed', '合格 passed'],
  ['failed', '不合格・要確認 failed, review'],
  ['warning', '警告 warning'],
  ['wrong', '見逃しか誤った指摘 missed, or wrongly accused'],
  ['', '試していない not tried, not applicable'],
] as const;

function inOrder(services: readonly MatrixService[]): MatrixService[] {
  return [...services].sort(
    (one, other) => Number(one.isBroken) - Number(other.isBroken) || (one.id < other.id ? -1 : 1),
  );
}

function renderRow({ id, isBroken, verdicts, missed, accused }: MatrixService, checks: readonly string[]): Markup {
  return markup`<tr><th>${isBroken ? id : markup`<b>${id}</b>`}</th>${checks.map((check) => {
    const verdict = verdicts[check];
    if (verdict === undefined) return markup`<td></td>`;
    const isWrong = missed.includes(check) || accused.includes(check);
    return markup`<td class="${verdict} ${isWrong && 'wrong'}" title="${id}: ${check}: ${VERDICT_WORDS[verdict].en}">${isWrong ? '!' : MARKS[verdict]}</td>`;
  })}</tr>
`;
}
