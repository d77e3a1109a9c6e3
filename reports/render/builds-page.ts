import { countChanges, type BuildRow, type Change, type DeviceBuilds } from '../builds.ts';
import type { ScenarioResult, Words } from '../result.ts';
import { both } from './both.ts';
import { factLine } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import { timelineStem } from './timeline-html.ts';
import { verdictChip } from './verdict-chip.ts';

/** What may happen to a scenario from one build to the next, as people read it. */
export const CHANGE_WORDS: Readonly<Record<Change, Words>> = {
  broken: { ja: '新しく不合格', en: 'broken' },
  fixed: { ja: '直った', en: 'fixed' },
  other: { ja: 'ほかの変化', en: 'otherwise changed' },
  'only-before': { ja: '前だけで実行', en: 'only played before' },
  'only-after': { ja: '後だけで実行', en: 'only played after' },
  same: { ja: '同じ', en: 'the same' },
};

const CHIPS: Partial<Readonly<Record<Change, string>>> = { broken: 'failed', fixed: 'passed', other: 'warning' };

/** Where the files of each run stand, as seen from the page. */
export interface RunFolders {
  readonly before: string;
  readonly after: string;
}

/** Shows of every device what two builds of an app came to on it: what changed first. */
export function renderBuilds(devices: readonly DeviceBuilds[], folders: RunFolders): string {
  const counts = countChanges(devices);
  return renderPage({
    title: { ja: 'ビルドの比較', en: 'Two builds' },
    notice: {
      ja: '2つのビルドの試験結果を、端末ごとに並べたものです。',
      en: 'What two builds of an app came to, device by device.',
    },
    content: [
      factLine(Object.entries(CHANGE_WORDS).map(([change, words]) => [words, String(counts[change as Change])])),
      ...devices.map((device) => renderDevice(device, folders)),
    ],
  });
}

function renderDevice({ device, os, before, after, rows }: DeviceBuilds, folders: RunFolders): Markup {
  return markup`<h2>${device} <span lang="en">${os}</span></h2>
<div class="sheet" tabindex="0"><table>
<tr><th>${both({ ja: '変化', en: 'Change' })}</th><th>シナリオ Scenario</th><th>${headOf({ ja: '前', en: 'Before' }, before)}</th><th>${headOf({ ja: '後', en: 'After' }, after)}</th></tr>
${rows.map((row) => renderRow(row, folders))}</table></div>
`;
}

function headOf(words: Words, builds: readonly string[]): Markup {
  return markup`${both(words)}<br>${builds.length === 0 ? both({ ja: '実行なし', en: 'not played' }) : builds.join('、')}`;
}

function renderRow({ id, change, before, after }: BuildRow, folders: RunFolders): Markup {
  const { ja, en } = CHANGE_WORDS[change];
  const chip = CHIPS[change];
  const title = (after ?? before)?.title;
  const wrong = change === 'broken' ? after?.checks.filter(({ verdict }) => NOT_GREEN.has(verdict)) : undefined;
  return markup`<tr><td class="narrow">${chip === undefined ? ja : markup`<span class="chip ${chip}">${ja}</span>`} <span lang="en">${en}</span></td>
<td>${title && both(title)}<br><code>${id}</code>${wrong?.map((check) => markup`<br>${both(check.summary)} <code>${check.id}</code>`)}</td>
<td class="narrow">${cellOf(before, folders.before)}</td><td class="narrow">${cellOf(after, folders.after)}</td></tr>
`;
}

const NOT_GREEN: ReadonlySet<string> = new Set(['failed', 'not-reached', 'warning', 'review']);

function cellOf(result: ScenarioResult | undefined, folder: string): Markup | string {
  return result ? verdictChip(result.verdict, `${folder}/${timelineStem(result.id)}.html`) : '';
}
