import { bad, good, unreached } from '../../finding.ts';
import { resultsAskedFor } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '受け取った署名結果を、取り直さない。', en: 'A result that was received is not fetched again.' },
  expects: {
    ja: '一度で受け取る。二度目に渡されるかどうかは分からない。',
    en: 'Takes it the first time: whether it is given a second time is not known.',
  },
  source: 'how often a result may be fetched is not published',
  standing: 'assumed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const asked = resultsAskedFor(evidence);
    const received = asked.filter(({ status }) => status === 200);
    if (received.length === 0) return unreached('署名結果を受け取っていません。', 'It received no result.');
    const again = received.find(({ n, url }) => asked.some((later) => later.n > n && later.url === url));
    return again
      ? bad('受け取った後、また取りに行きました。', 'It had received one and asked for it again.')
      : good('1回ずつでした。', 'It fetched each once.');
  },
  defect: 'fetches-result-again',
});
