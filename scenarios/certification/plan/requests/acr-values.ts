import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'acr_values を送るなら、使われている値にする。', en: 'acr_values, if sent, has the value in use.' },
  expects: {
    ja: '知られているサービスはすべて「aal3 crl」を送る。許される値の表は公開情報から確かめられない。',
    en: 'Sends “aal3 crl”, as every service does that is known; the table of allowed values could not be read.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); ${DOCUMENTS.workingService}`,
  standing: 'assumed',
  watches: 'three-sign-ins',
  judge: everyAuthorization(
    { ja: '使われている値か、送っていません。', en: 'It was in use, or not sent.' },
    (parameters) => {
      const sent = parameters.get('acr_values');
      const unknown = (sent ?? '').split(' ').filter((word) => word !== '' && word !== 'aal3' && word !== 'crl');
      return unknown.length === 0
        ? undefined
        : { ja: `知られていない値: ${unknown.join(' ')}`, en: `Not known: ${unknown.join(' ')}` };
    },
  ),
  defect: 'acr-made-up',
});
