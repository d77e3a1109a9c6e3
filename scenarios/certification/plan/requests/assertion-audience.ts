import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションの宛先はトークンエンドポイント。', en: 'The assertion is meant for the token endpoint.' },
  expects: {
    ja: 'aud にトークンエンドポイント（または発行者）だけを入れる。ほかへ宛てたものは盗んだ相手に使われる。',
    en: 'Puts the token endpoint (or the issuer) into aud and nothing else, so that nobody can use it elsewhere.',
  },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAssertion({ ja: '宛先は正しい値でした。', en: 'It was.' }, ({ claims, call }) => {
    const endpoint = call.url.split('?', 1)[0] ?? '';
    const rightful = [endpoint, endpoint.replace(/\/protocol\/.*$/, '')];
    const named = [claims['aud']].flat();
    return named.length > 0 && named.every((aud) => rightful.includes(String(aud)))
      ? undefined
      : { ja: `aud は ${named.join(', ')} でした。`, en: `aud was ${named.join(', ')}.` };
  }),
  defect: 'assertion-for-anybody',
});
