import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションの iat は今。', en: 'iat of the assertion is now.' },
  expects: { ja: 'iat を入れるなら今の時刻にする。', en: 'If there is iat, it is the time of signing.' },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'assumed',
  watches: 'three-sign-ins',
  judge: everyAssertion(
    { ja: '今の時刻か、iat がありません。', en: 'It was now, or not there.' },
    ({ claims, call }) => {
      if (claims['iat'] === undefined) return undefined;
      const offMs = Math.abs(Number(claims['iat']) * 1000 - call.atMs);
      return offMs <= MOST_OFF_MS
        ? undefined
        : { ja: `iat が${Math.round(offMs / 1000)}秒ずれています。`, en: `iat is ${Math.round(offMs / 1000)} s off.` };
    },
  ),
  defect: 'assertion-from-an-hour-ago',
});

const MOST_OFF_MS = 300_000;
