import { bad, good, unreached } from '../../finding.ts';
import { pausesBetween, resultsAskedFor } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の取得で、混み合っているので3秒後にと答える。',
    en: 'The broker answers that there are too many requests, and to come back in 3 s.',
  },
  expects: {
    ja: '取り直すなら、Retry-After の時間を待ってからにする。',
    en: 'If it asks again, it does so no sooner than Retry-After says.',
  },
  source: 'RFC 6585 §4; RFC 9110 §10.2.3; whether the service sends it: not found',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-429-at-first'],
  lane: 'slow',
  judge: (evidence) => {
    const asked = resultsAskedFor(evidence);
    const [first] = asked;
    const toldS = Number(first?.answered.headers['retry-after']);
    if (!first || Number.isNaN(toldS)) return unreached('署名結果は取りに行きませんでした。', 'No result was fetched.');
    const [pause] = pausesBetween(asked);
    if (pause === undefined) return good('取り直しませんでした。', 'It did not ask again.');
    const words = [`${pause}ミリ秒後に取り直しました。`, `It asked again after ${pause} ms.`] as const;
    return pause >= toldS * 1000 ? good(...words) : bad(...words);
  },
  defect: 'asks-again-too-soon',
});
