import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認可リクエストに、仕様にないパラメーターを付けない。',
    en: 'There are no parameters beside those of the reference.',
  },
  expects: { ja: '一覧にないパラメーターが何を起こすかは分からない。', en: 'Sends none: what others do is not known.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'assumed',
  watches: 'three-sign-ins',
  judge: everyAuthorization(
    { ja: '一覧にあるものだけでした。', en: 'There were none but those of the list.' },
    (parameters) => {
      const others = [...parameters.keys()].filter((name) => !LISTED.has(name));
      return others.length === 0
        ? undefined
        : { ja: `一覧にないもの: ${others.join(', ')}`, en: `Not in the list: ${others.join(', ')}` };
    },
  ),
  defect: 'sends-prompt',
});

const LISTED = new Set([
  'response_type',
  'scope',
  'client_id',
  'redirect_uri',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'acr_values',
  'sign_transaction_id',
]);
