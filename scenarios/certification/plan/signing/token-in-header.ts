import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始と結果の取得で、アクセストークンはヘッダーで送る。',
    en: 'The access token goes in a header where a signing is started and its result fetched.',
  },
  expects: {
    ja: 'Authorization: Bearer で送り、アドレスには載せない。アドレスは記録に残る。',
    en: 'Sends Authorization: Bearer and nothing in the address, which is written into logs.',
  },
  source: `RFC 6750 §2.1; ${DOCUMENTS.startManual}; ${DOCUMENTS.resultManual}`,
  standing: 'observed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: ({ calls }) => {
    const asked = calls.filter(({ endpoint }) => endpoint === 'sign');
    if (asked.length === 0) return unreached('署名の開始が見えませんでした。', 'No start of a signing was seen.');
    const inHeader = asked.every(
      ({ url, headers }) => /^bearer /i.test(headers['authorization'] ?? '') && !/[?&]access_token=/.test(url),
    );
    return inHeader ? good('ヘッダーで送りました。', 'It did.') : bad('ヘッダーで送っていません。', 'It did not.');
  },
  consequence: 'security',
  defect: 'own-token-in-address',
});
