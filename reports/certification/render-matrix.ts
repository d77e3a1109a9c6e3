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

const STYLE = `
main { max-width: none; }
table.matrix { width: auto; font-size: .7rem; }
table.matrix th, table.matrix td { padding: .1rem .15rem; border: 1px solid var(--line); }
table.matrix thead th { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 18rem; }
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
  const summary = markup`<p>${services.length - honest} defects, ${honest} honest services, ${checks.length} checks, ${tried} cells ·
見逃し ${missed.length} missed · 誤った指摘 ${accused.length} wrongly accused</p>`;
  const table = markup`<div class="sheet"><table class="matrix"><thead><tr><th></th>${checks.map(
    (check) => markup`<th>${check}</th>`,
  )}</tr></thead><tbody>${services.map((service) => renderRow(service, checks))}</tbody></table></div>`;
  const title = { ja: '検査の確かさ（検査×サービス）', en: 'How well the checks judge' };
  return {
    path: 'certification-matrix/index.html',
    text: renderPage({ title, notice: CERTIFICATION_NOTICE, content: [summary, table], style: STYLE }),
  };
}

function renderRow({ id, isBroken, verdicts, missed, accused }: MatrixService, checks: readonly string[]): Markup {
  return markup`<tr><th>${isBroken ? id : markup`<b>${id}</b>`}</th>${checks.map((check) => {
    const verdict = verdicts[check];
    if (verdict === undefined) return markup`<td></td>`;
    const isWrong = missed.includes(check) || accused.includes(check);
    return markup`<td class="${verdict} ${isWrong && 'wrong'}" title="${id}: ${check}: ${VERDICT_WORDS[verdict].en}"></td>`;
  })}</tr>
`;
}
