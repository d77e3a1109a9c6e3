import { NOTICE } from '../assemble-run.ts';
import { LANES, type ScenarioResult, type TimelineRow } from '../result.ts';
import { both } from './both.ts';
import { checkRows } from './check-rows.ts';
import { factLine } from './facts.ts';
import { drivenLine } from './driven-line.ts';
import { handsLine } from './hands-line.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import { fileStem, type TextFile } from './report-file.ts';
import { showTime } from './show-time.ts';
import { TIMELINE_STYLE } from './timeline-style.ts';
import { verdictChip } from './verdict-chip.ts';
import { KIND_WORDS, LANE_WORDS } from './words.ts';

/** A pause of the world's clock from which it is worth a line of its own. */
const PAUSE_MS = 2000;

/** Where a result's timeline stands below the run's folder, without its ending. */
export function timelineStem(id: string): string {
  return `timelines/${fileStem(id)}`;
}

/** Renders what happened in a scenario: who did what, when, and to whom, in one lane an actor. */
export function renderTimelineHtml(result: ScenarioResult): TextFile {
  const text = renderPage({
    title: result.title,
    notice: NOTICE,
    style: TIMELINE_STYLE,
    content: [
      factsOf(result),
      markup`<h2>${both({ ja: '検査', en: 'Checks' })}</h2>
`,
      checkRows(result.checks),
      markup`<h2>${both({ ja: '経過', en: 'Timeline' })}</h2>
<div class="sheet timeline">
<div class="row lanes-head"><span></span><div class="lanes">${LANES.map(laneHead)}</div><span></span></div>
${result.timeline.map((row, at) => renderRow(row, result.timeline[at - 1]))}</div>
`,
    ],
  });
  return { path: `${timelineStem(result.id)}.html`, text };
}

function factsOf(result: ScenarioResult): Markup {
  return factLine([
    [{ ja: '判定', en: 'Verdict' }, verdictChip(result.verdict)],
    [{ ja: '端末', en: 'Platform' }, result.platform],
    ...(result.signedFor ? [[{ ja: 'サービス', en: 'Service' }, both(KIND_WORDS[result.signedFor])] as const] : []),
    [{ ja: '操作', en: 'Hands' }, handsLine(result.hands)],
    ...(result.hands.drivenOn
      ? [[{ ja: '動かしたスマホ', en: 'Driven on' }, drivenLine(result.hands.drivenOn, result.hands.app)] as const]
      : []),
    [{ ja: '人物', en: 'Persona' }, result.persona],
    [{ ja: '仮想時刻', en: 'World starts' }, result.startsAt],
    [{ ja: 'シード', en: 'Seed' }, markup`<code>${result.seed}</code>`],
    ...(result.reason === undefined ? [] : [[{ ja: '理由', en: 'Reason' }, result.reason] as const]),
    ...(result.replay === undefined
      ? []
      : [[{ ja: '再現', en: 'Replay' }, markup`<code>tegata replay ${result.replay}</code>`] as const]),
  ]);
}

function laneHead(lane: (typeof LANES)[number]): Markup {
  const { ja, en } = LANE_WORDS[lane];
  return markup`<span style="color:var(--${lane})">${ja}<br><span lang="en">${en}</span></span>`;
}

function renderRow({ atMs, actor, to, words, detail = [] }: TimelineRow, previous: TimelineRow | undefined): Markup {
  const english = words.en !== words.ja && markup`<br><span lang="en">${words.en}</span>`;
  const said = markup`${words.ja}${english}`;
  const text =
    detail.length === 0
      ? markup`<div class="said">${said}</div>`
      : markup`<details class="said"><summary>${said}</summary><pre>${detail.join('\n')}</pre></details>`;
  const lanes = actor === 'world' ? markup`<i class="world"></i>` : lanesOf(actor, to);
  const time = markup`<time>${atMs !== previous?.atMs && showTime(atMs)}</time>`;
  return markup`${previous && pauseBetween(previous.atMs, atMs)}<div class="row">${time}<div class="lanes">${lanes}</div>${text}</div>
`;
}

function pauseBetween(fromMs: number, untilMs: number): Markup | undefined {
  if (untilMs - fromMs < PAUSE_MS) return undefined;
  const seconds = Number(((untilMs - fromMs) / 1000).toFixed(3));
  return markup`<div class="pause"><span>${seconds} 秒後 <span lang="en">${seconds} s later</span></span></div>
`;
}

function lanesOf(actor: (typeof LANES)[number], to: TimelineRow['to']): Markup {
  const from = LANES.indexOf(actor) + 1;
  const dot = markup`<i class="dot" style="grid-column:${from};color:var(--${actor})"></i>`;
  if (to === undefined || to === actor) return dot;
  const until = LANES.indexOf(to) + 1;
  const [left, right] = from < until ? [from, until] : [until, from];
  const place = `grid-column:${left}/${right + 1};--spans:${right - left + 1};color:var(--${actor})`;
  return markup`${dot}<i class="arrow ${from < until ? 'right' : 'left'}" style="${place}"></i>`;
}
