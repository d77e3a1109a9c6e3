import type { DefectFound } from '../appendix.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { factLine } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import type { TextFile } from './report-file.ts';

/** Where the table of planted defects stands below the run's folder. */
export const DEFECTS_PAGE = 'defects.html';

/** Renders the catalogue of planted defects with what finds each: a suite of properties at a run, or a check. */
export function renderDefects(defects: readonly DefectFound[], notice: Words): TextFile {
  const hunted = defects.filter(({ suite }) => suite !== undefined);
  const huntedMs = hunted.reduce((sum, { huntedMs: ms = 0 }) => sum + ms, 0);
  const text = renderPage({
    title: { ja: '仕込んだ欠陥と見つけたもの', en: 'Planted defects and what finds them' },
    notice,
    content: [
      factLine([
        [{ ja: '欠陥', en: 'defects' }, String(defects.length)],
        [{ ja: '性質の検査が見つけたもの', en: 'found by properties' }, String(hunted.length)],
        [{ ja: '探索時間', en: 'hunted for' }, `${(huntedMs / 1000).toFixed(1)} s`],
      ]),
      hunted.length === 0 &&
        markup`<p>${both({
          ja: '性質の検査は、npm testを実行するとこの表に加わります。',
          en: 'What the properties find joins this table when npm test has been run.',
        })}</p>`,
      markup`<div class="sheet" tabindex="0"><table>
<tr><th>欠陥 Defect</th><th>場所 Room</th><th>見つけた性質 Found by property</th><th>見分ける検査 Told apart by check</th></tr>
${defects.map(renderDefect)}</table></div>
`,
    ].filter((part): part is Markup => part !== false),
  });
  return { path: DEFECTS_PAGE, text };
}

function renderDefect({ defect, room, sentence, suite, run, laws = [], checks }: DefectFound): Markup {
  return markup`<tr><td>${both(sentence)}<br><code>${defect}</code></td><td class="narrow">${room}</td>
<td>${suite !== undefined && markup`${suite}, ${run}回目<br>${laws.map((law) => markup`<code>${law}</code><br>`)}`}</td>
<td>${checks.map((check) => markup`<code>${check}</code><br>`)}</td></tr>
`;
}
