import { bad, good } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '中止はサーバーのエラーではない。', en: 'Stopping is no error of the server.' },
  expects: {
    ja: '5xx を返さない。監視が鳴り、利用者には故障に見える。',
    en: 'Does not answer 5xx: monitoring rings, and people think it broken.',
  },
  source: 'RFC 9110 §15.6; RFC 6749 §4.1.2.1',
  standing: 'official',
  watches: 'cancelled',
  judge: ofTheEnd(({ status }) =>
    status >= 500
      ? bad(`HTTP ${status} でした。`, `It answered ${status}.`)
      : good(`HTTP ${status} でした。`, `It answered ${status}.`),
  ),
  defect: 'cancel-is-a-server-error',
});
