import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, unreached } from '../../finding.ts';
import { startsOfSigning } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名の開始のリクエストは、JSONとして送る。', en: 'The request that starts a signing is sent as JSON.' },
  expects: {
    ja: 'Content-Type を application/json にする。',
    en: 'Names application/json as its Content-Type.',
  },
  source: `${DOCUMENTS.startManual}`,
  standing: 'assumed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const starts = startsOfSigning(evidence);
    if (starts.length === 0) return unreached('署名の開始が見えませんでした。', 'No start of a signing was seen.');
    const other = starts
      .map(({ headers }) => headers['content-type'] ?? '')
      .find((type) => !/^application\/json\b/i.test(type));
    return other === undefined
      ? good('JSONでした。', 'It was.')
      : bad(`Content-Type は「${other}」でした。`, `Its Content-Type was “${other}”.`);
  },
  defect: 'start-named-a-form',
});
