import { bad, good, unreached } from '../../finding.ts';
import { resultsAskedFor } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果がもうないと答えたら、取りに行くのをやめる。',
    en: 'Told that the result is no longer kept, the service stops asking.',
  },
  expects: {
    ja: '待っても届かないので、取り直さない。',
    en: 'Does not ask again: it will not come, however often one asks.',
  },
  source: 'which error arrives is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-over'],
  judge: (evidence) => {
    const { length } = resultsAskedFor(evidence);
    if (length === 0) return unreached('署名結果は取りに行きませんでした。', 'No result was fetched.');
    return length === 1
      ? good('取り直しませんでした。', 'It did not ask again.')
      : bad(`${length}回取りに行きました。`, `It asked ${length} times.`);
  },
  defect: 'asks-on-when-over',
});
