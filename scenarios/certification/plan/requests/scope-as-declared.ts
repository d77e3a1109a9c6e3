import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'サービスのファイルに書いた scope だけを求める。',
    en: 'Asks for no scope but those of the service’s file.',
  },
  expects: {
    ja: '申し込んだ項目だけを求める。余分な個人情報を求めない。',
    en: 'Asks for what it was registered for, and for no more of the person than it needs.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization(
    { ja: '宣言した scope だけでした。', en: 'It asked for nothing but what the file declares.' },
    (parameters, { service }) => {
      const more = (parameters.get('scope') ?? '')
        .split(' ')
        .filter((scope) => !service.scopes.includes(scope as never));
      return more.length === 0
        ? undefined
        : { ja: `宣言していない scope: ${more.join(' ')}`, en: `Asked for more than declared: ${more.join(' ')}` };
    },
  ),
  defect: 'asks-for-more-items',
});
