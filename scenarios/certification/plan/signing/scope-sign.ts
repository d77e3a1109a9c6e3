import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名を求めるときは、scope に sign を入れる。', en: 'scope holds sign where a signature is wanted.' },
  expects: { ja: 'sign がなければ署名にならない。', en: 'Names sign: without it nothing is signed.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: '入っていました。', en: 'It did.' }, (parameters) =>
    (parameters.get('scope') ?? '').split(' ').includes('sign')
      ? undefined
      : {
          ja: `scope は「${parameters.get('scope') ?? ''}」でした。`,
          en: `scope was “${parameters.get('scope') ?? ''}”.`,
        },
  ),
  defect: 'scope-without-sign',
});
