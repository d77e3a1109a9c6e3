import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, unreached } from '../../finding.ts';
import { resultsAskedFor, tokenRequests } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果を、利用者のコードで得たトークンで取りに行く。',
    en: 'The result is fetched with the token that came of the person’s code.',
  },
  expects: { ja: '自分用のトークンでは取りに行かない。', en: 'Does not ask with the token that it got for itself.' },
  source: `${DOCUMENTS.resultManual}`,
  standing: 'observed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const asked = resultsAskedFor(evidence);
    if (asked.length === 0) return unreached('署名結果は取りに行きませんでした。', 'No result was fetched.');
    const own = tokenRequests(evidence)
      .filter(({ form }) => form.get('grant_type') === 'client_credentials')
      .map(({ call }) => /"access_token":"([^"]+)"/.exec(call.answered.body ?? '')?.[1] ?? '');
    const isOwn = asked.some(({ headers }) =>
      own.some((token) => token !== '' && headers['authorization']?.endsWith(token)),
    );
    return isOwn
      ? bad('自分用のトークンで取りに行きました。', 'It asked with a token of its own.')
      : good('利用者のトークンでした。', 'It asked with the person’s.');
  },
  consequence: 'security',
  defect: 'asks-twice-for-result',
  // Who asks with two tokens asks twice as often.
  alsoFails: [
    'signing/result-asked-after-retry-after',
    'signing/result-asked-with-pauses',
    'signing/result-over-asked-once',
  ],
});
