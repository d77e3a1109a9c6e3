import type { GraphWalked, StepTaken } from '../coverage.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { classOf, drawGraph, isEverywhere } from './draw-graph.ts';
import { factLine } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import type { TextFile } from './report-file.ts';

/** Where the pictures of what was walked stand below the run's folder. */
export const COVERAGE_PAGE = 'coverage.html';

const STYLE = `
main { max-width: 96rem; }
.drawing { padding: 1rem; overflow-x: auto; }
.drawing { margin: .75rem 0; } .drawing h3 { margin: 0 0 .5rem; } .drawing svg { display: block; margin: 0 auto; height: auto; max-width: 100%; }
.drawing text { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; }
.drawing text, .drawing title { fill: var(--ink); }
.drawing .node polygon { fill: var(--sheet); stroke: var(--line); }
.drawing .edge path { stroke: var(--faint); fill: none; } .drawing .edge polygon { fill: var(--faint); stroke: none; }
.drawing .node.taken-1 polygon { fill: color-mix(in srgb, var(--passed) 14%, var(--sheet)); stroke: var(--passed); }
.drawing .node.taken-2 polygon { fill: color-mix(in srgb, var(--passed) 28%, var(--sheet)); stroke: var(--passed); }
.drawing .node.taken-3 polygon { fill: color-mix(in srgb, var(--passed) 45%, var(--sheet)); stroke: var(--passed); }
.drawing .node.taken-4 polygon { fill: color-mix(in srgb, var(--passed) 62%, var(--sheet)); stroke: var(--passed); }
.drawing .edge.taken-1 path { stroke: var(--passed); } .drawing .edge.taken-2 path { stroke: var(--passed); stroke-width: 1.6; }
.drawing .edge.taken-3 path, .drawing .edge.taken-4 path { stroke: var(--passed); stroke-width: 2.4; }
.drawing [class*=taken] polygon { fill: var(--passed); }
.drawing .node.never polygon { stroke: var(--failed); stroke-width: 2; }
.drawing .edge.never path { stroke: var(--failed); stroke-dasharray: 5 3; } .drawing .edge.never polygon { fill: var(--failed); }
.drawing .edge.never text, .drawing .node.never text { fill: var(--failed); }
.drawing .node.excluded polygon { stroke-dasharray: 2 3; } .drawing .edge.excluded path { stroke-dasharray: 2 3; }
.drawing .node.elsewhere polygon { stroke: none; fill: none; } .drawing .elsewhere text { fill: var(--faint); }
.drawing .excluded text { fill: var(--faint); }
.everywhere td { text-align: center; padding: .2rem .5rem; font-variant-numeric: tabular-nums; }
.everywhere td:first-child { text-align: left; white-space: nowrap; }
.everywhere .never { color: var(--failed); font-weight: 600; } .everywhere .excluded { color: var(--faint); }
[class*=taken] { color: var(--passed); }
details { margin: .75rem 0; } summary { cursor: pointer; }
`;

/** Renders the state graphs of the simulators as pictures, coloured by how often a run took each state and step. */
export async function renderCoverage(graphs: readonly GraphWalked[], notice: Words): Promise<TextFile> {
  const text = renderPage({
    title: { ja: '状態遷移の網羅', en: 'Coverage of states and transitions' },
    notice,
    style: STYLE,
    content: [legend(), ...(await Promise.all(graphs.map(renderGraph)))],
  });
  return { path: COVERAGE_PAGE, text };
}

function legend(): Markup {
  return markup`<p>${both({
    ja: 'シミュレーターの遷移表そのものから描いています。緑は通った状態と遷移（濃いほど多い）、赤は一度も通っていないもの、点線は除いたもので、理由は各図の下にあります。囲みのない名前は別の図にある状態です。',
    en: 'Drawn from the simulators’ own transition tables. Green was taken, the stronger the more often; red never; dotted is excluded, for the reasons below each picture. A name without a box stands in another picture.',
  })}</p>
`;
}

async function renderGraph(graph: GraphWalked): Promise<Markup> {
  const { id, title, states, steps, unreached, surprising } = graph;
  const visited = states.filter(({ times, name }) => times > 0 || name === graph.start).length;
  const taken = steps.filter(({ times }) => times > 0).length;
  const excluded = steps.filter(({ excluded: because }) => because);
  return markup`<h2 id="${id}">${both(title)}</h2>
${factLine([
  [{ ja: '状態', en: 'states' }, `${visited} / ${states.length}`],
  [{ ja: '遷移', en: 'transitions' }, `${taken} / ${steps.length}`],
  [{ ja: '除外', en: 'excluded' }, String(excluded.length)],
  [{ ja: '未到達', en: 'unreached' }, String(unreached.length)],
])}
${(await drawGraph(graph)).map(
  ({ title: part, svg }) => markup`<div class="sheet drawing">${part && markup`<h3>${both(part)}</h3>`}${svg}</div>
`,
)}
${everywhereTable(steps)}
${listOf({ ja: '未到達', en: 'Unreached' }, unreached, true)}
${listOf({ ja: '表にない、または除外したのに通った遷移', en: 'Taken, but excluded or not in the table' }, surprising, true)}
${excludedList(excluded)}`;
}

/** What leads to one place from nearly everywhere, as a table: a row a state, a column an event. */
function everywhereTable(steps: readonly StepTaken[]): Markup | undefined {
  const common = steps.filter((step) => isEverywhere(step, steps));
  if (common.length === 0) return undefined;
  const columns = [...new Set(common.map(({ event, to }) => `${event} → ${to}`))];
  const rows = [...new Set(common.map(({ from }) => from))].map((from) => {
    const cells = columns.map((column) => {
      const step = common.find((one) => one.from === from && `${one.event} → ${one.to}` === column);
      if (!step) return markup`<td></td>`;
      const kind = classOf(step.times, step.excluded !== undefined);
      return markup`<td class="${kind}" title="${step.excluded?.en ?? ''}">${step.times > 0 ? step.times : step.excluded ? '–' : '0'}</td>`;
    });
    return markup`<tr><td><code>${from}</code></td>${cells}</tr>
`;
  });
  return markup`<details><summary>${both({ ja: 'ほぼどこからでも起こること', en: 'What can happen nearly everywhere' })}</summary>
<div class="sheet" tabindex="0"><table class="everywhere"><tr><th></th>${columns.map((column) => markup`<th>${column}</th>`)}</tr>
${rows}</table></div></details>
`;
}

function listOf(name: Words, lines: readonly string[], open: boolean): Markup | undefined {
  if (lines.length === 0) return undefined;
  return markup`<details${open && ' open'}><summary>${both(name)}: ${lines.length}</summary>
<ul>${lines.map(
    (line) => markup`<li><code>${line}</code></li>
`,
  )}</ul></details>
`;
}

function excludedList(steps: readonly StepTaken[]): Markup | undefined {
  if (steps.length === 0) return undefined;
  const reasons = new Map<string, { because: Words; steps: StepTaken[] }>();
  for (const step of steps) {
    if (!step.excluded) continue;
    const group = reasons.get(step.excluded.en) ?? { because: step.excluded, steps: [] };
    group.steps.push(step);
    reasons.set(step.excluded.en, group);
  }
  return markup`<details><summary>${both({ ja: '除外とその理由', en: 'Excluded, and why' })}: ${steps.length}</summary>
${[...reasons.values()].map(
  ({ because, steps: those }) => markup`<p>${both(because)}<br>${those.map(
    ({ from, event }) => markup`<code>${from} – ${event}</code> `,
  )}</p>
`,
)}</details>
`;
}
