import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションの kid は登録した鍵のもの。', en: 'kid of the assertion is that of a registered key.' },
  expects: {
    ja: 'kid を入れるなら登録した鍵のものにする。',
    en: 'If there is kid, it names a key that was handed in.',
  },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'assumed',
  watches: 'three-sign-ins',
  judge: everyAssertion(
    { ja: '登録した鍵か、kid がありません。', en: 'It did, or there was none.' },
    ({ header }, { service }) => {
      const known = (service.client.keys ?? []).map((key) => key['kid']).filter((kid) => kid !== undefined);
      return header['kid'] === undefined || known.length === 0 || known.includes(header['kid'])
        ? undefined
        : { ja: `知られていない kid: ${String(header['kid'])}`, en: `Not known: ${String(header['kid'])}` };
    },
  ),
  defect: 'assertion-of-unknown-key-id',
});
