import { bad, good, unreached } from '../../finding.ts';
import { tokenRequests } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '中止したら、トークンリクエストを送らない。', en: 'After stopping no token request is made.' },
  expects: { ja: 'エラーが戻ったらそこで終わる。', en: 'Ends there: there is nothing to redeem.' },
  source: 'RFC 6749 §4.1.2.1',
  standing: 'official',
  watches: 'cancelled',
  judge: (evidence) => {
    const sight = evidence.sights['end'];
    if (!sight) return unreached('中止まで進みませんでした。', 'It did not come to stopping.');
    // What a service asks for itself, to start a signing, comes before.
    const asked = tokenRequests(evidence).filter(({ form }) => form.get('grant_type') !== 'client_credentials');
    return asked.length === 0
      ? good('送りませんでした。', 'None was made.')
      : bad('トークンリクエストを送りました。', 'One was made.');
  },
  defect: 'redeems-an-error',
});
