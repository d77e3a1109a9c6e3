import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'code_challenge_method は S256。', en: 'code_challenge_method is S256.' },
  expects: {
    ja: 'S256 だけが使える。plain では盗み見た相手に使われる。',
    en: 'Sends S256, the only one that is supported: plain gives the verifier away.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'S256 でした。', en: 'It was S256.' }, (parameters) =>
    parameters.get('code_challenge_method') === 'S256'
      ? undefined
      : {
          ja: `code_challenge_method は ${parameters.get('code_challenge_method') ?? 'ありません'}。`,
          en: `It was ${parameters.get('code_challenge_method') ?? 'missing'}.`,
        },
  ),
  consequence: 'security',
  defect: 'plain-challenge',
});
