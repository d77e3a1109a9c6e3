import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションの署名方式は登録したもの。', en: 'The assertion is signed by the registered algorithm.' },
  expects: { ja: '登録した方式で署名する。', en: 'Signs by the algorithm that it was registered with.' },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAssertion({ ja: '登録した方式でした。', en: 'It was.' }, ({ header }, { service }) =>
    header['alg'] === service.client.algorithm
      ? undefined
      : { ja: `alg は ${String(header['alg'])} でした。`, en: `alg was ${String(header['alg'])}.` },
  ),
  defect: 'assertion-by-other-algorithm',
});
