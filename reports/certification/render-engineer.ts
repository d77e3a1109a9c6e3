import { markup, type Markup } from '../render/markup.ts';
import { VERDICT_WORDS } from '../render/words.ts';
import type { Words } from '../words.ts';
import { familyWords } from './family-words.ts';
import { inBoth } from './in-both.ts';
import { renderSource } from './render-source.ts';
import type { CertificationRecord, MessageRecord, TrialRecord } from './record.ts';
import { byFamily } from './sum-up.ts';

const STANDING: Readonly<Record<TrialRecord['standing'], Words>> = {
  official: { ja: '公式・標準', en: 'official' },
  observed: { ja: '観察', en: 'observed' },
  assumed: { ja: '推定', en: 'assumed' },
};

const w = (ja: string, en: string): Markup => inBoth({ ja, en });

/** The view for whoever has to find out why: every check with what was done, seen and said. */
export function renderEngineer({ trials }: CertificationRecord): Markup {
  return markup`<section id="engineer">${[...byFamily(trials)].map(
    ([family, checks]) => markup`<h2>${inBoth(familyWords(family))}</h2>${checks.map(renderTrial)}`,
  )}</section>`;
}

function renderTrial(trial: TrialRecord): Markup {
  const { id, title, expects, source, standing, verdict, saw, faults, durationMs, reproduce, artefacts } = trial;
  const isOpen = verdict === 'failed' || verdict === 'review';
  const pictures = artefacts.filter(({ file }) => file.endsWith('.png'));
  const files = artefacts.filter(({ file }) => !file.endsWith('.png'));
  return markup`<details class="check" id="${id}" ${isOpen && markup`open`}>
<summary><span class="chip ${verdict}">${inBoth(VERDICT_WORDS[verdict])}</span>
<span class="title">${inBoth(title)}</span> <span class="chip standing">${inBoth(STANDING[standing])}</span><code class="id">${id}</code></summary>
<div><dl>
<dt>${w('あるべき姿', 'What it should do')}</dt><dd>${inBoth(expects)}</dd>
<dt>${w('サービスがしたこと', 'What it did')}</dt><dd><b>${inBoth(saw)}</b></dd>
<dt>${w('根拠', 'Source')}</dt><dd>${renderSource(source)}</dd>
${faults.length > 0 && markup`<dt>${w('認証側の嘘', 'Lies told')}</dt><dd><code>${faults.join(', ')}</code></dd>`}
<dt>${w('再現', 'Reproduce')}</dt><dd><code>${reproduce}</code></dd>
<dt>${w('所要時間', 'Time')}</dt><dd>${Math.ceil(durationMs / 100) / 10} s</dd>
${files.length > 0 && markup`<dt>${w('ファイル', 'Files')}</dt><dd>${files.map(({ file, name }) => markup`<a href="${file}">${name}</a> `)}</dd>`}
</dl>
${pictures.map(({ file, name }) => markup`<a href="${file}"><figure><img src="${file}" alt="" loading="lazy"><figcaption>${name}</figcaption></figure></a>`)}
${trial.messages.map(renderMessage)}
</div></details>`;
}

/** Below its name, a member a line. */
function indented(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ');
}

function renderMessage({ what, line, parts, status }: MessageRecord): Markup {
  return markup`<pre><b>${what}</b> ${line} → ${status}
${Object.entries(parts).map(
  ([name, value]) => markup`  ${name}: ${typeof value === 'string' ? value : indented(value)}
`,
)}</pre>`;
}
