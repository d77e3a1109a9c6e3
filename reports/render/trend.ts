import type { RunResult, ScenarioResult } from '../result.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';
import { timelineStem } from './timeline-html.ts';
import { verdictChip } from './verdict-chip.ts';

/** Renders how a run differs from those before it; nothing for a run that was held against no history. */
export function renderTrend({ trend, results }: RunResult): Markup | undefined {
  if (!trend) return undefined;
  const byId = new Map(results.map((result) => [result.id, result]));
  const { newFailing, stillFailing, fixed, flaky, slower, since } = trend;
  const kinds = [
    kind(
      '新しく失敗',
      'New failing',
      newFailing.filter((id) => !flaky.includes(id)),
      'failed',
    ),
    kind('不安定', 'Flaky', flaky, 'failed', ({ again }) => again && verdictChip(again.verdict)),
    kind(
      '失敗のまま',
      'Still failing',
      stillFailing.filter((id) => !flaky.includes(id)),
      'failed',
    ),
    kind('直った', 'Fixed', fixed, 'passed'),
    kind(
      '遅くなった',
      'Slower',
      slower.map(({ id }) => id),
      '',
      ({ id }) => {
        const found = slower.find((one) => one.id === id);
        return found && markup`<span class="faint">${found.fromMs} → ${found.toMs} ms</span>`;
      },
    ),
  ];
  return markup`<h2>${both({ ja: '前回との違い', en: 'Against the runs before' })}</h2>
<p class="faint">${since === undefined ? both({ ja: '前の実行はありません。', en: 'There is no run before.' }) : markup`${both({ ja: '前回', en: 'The run before' })}: ${since}`}</p>
<div class="trend">${kinds}</div>
`;

  function kind(
    ja: string,
    en: string,
    ids: readonly string[],
    colour: string,
    more: (result: ScenarioResult) => Markup | undefined = () => undefined,
  ): Markup {
    const items = ids.flatMap((id) => {
      const result = byId.get(id);
      return result
        ? [
            markup`<li>${verdictChip(result.verdict, `${timelineStem(id)}.html`)}${more(result)} <code>${id}</code></li>
`,
          ]
        : [];
    });
    return markup`<div><p class="${ids.length > 0 && colour}"><b>${ids.length}</b> ${both({ ja, en })}</p>
${items.length > 0 && markup`<ul>${items}</ul>`}</div>
`;
  }
}
