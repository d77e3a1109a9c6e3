import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoのアクセストークンはヘッダーで送る。', en: 'The access token goes to userinfo in a header.' },
  expects: {
    ja: 'Authorization: Bearer で送り、アドレスには載せない。アドレスは記録に残る。',
    en: 'Sends Authorization: Bearer and nothing in the address, which is written into logs.',
  },
  source: `RFC 6750 §2.1; ${DOCUMENTS.workingService}`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: ({ calls }) => {
    const asked = calls.filter(({ endpoint }) => endpoint === 'userinfo');
    if (asked.length === 0) return unreached('UserInfoは呼ばれませんでした。', 'Userinfo was not asked.');
    const inHeader = asked.every(
      ({ url, headers }) => /^bearer /i.test(headers['authorization'] ?? '') && !/[?&]access_token=/.test(url),
    );
    return inHeader ? good('ヘッダーで送りました。', 'It did.') : bad('ヘッダーで送っていません。', 'It did not.');
  },
  defect: 'access-token-in-address',
});
