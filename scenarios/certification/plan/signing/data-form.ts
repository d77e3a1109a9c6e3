import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, unreached } from '../../finding.ts';
import { holdsDataToSign } from '../../judges/holds-data-to-sign.ts';
import { startsOfSigning } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名するデータを、決められた形で渡す。',
    en: 'What is to be signed is handed in in the form that is asked for.',
  },
  expects: {
    ja: '文書のSHA-256ハッシュ値か、それを入れた DigestInfo（DER）を、標準のBase64（= まで）で渡す。',
    en: 'Hands in the SHA-256 hash of the document, or a DER DigestInfo around it, in Base64 of the standard alphabet, padded.',
  },
  source: `${DOCUMENTS.startManual}`,
  standing: 'observed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const starts = startsOfSigning(evidence);
    if (starts.length === 0) return unreached('署名の開始が見えませんでした。', 'No start of a signing was seen.');
    const other = starts.find(({ body }) => !holdsDataToSign(body));
    return other
      ? bad(`その形の値がありません: ${other.body}`, `No member has that form: ${other.body}`)
      : good('決められた形でした。', 'It had that form.');
  },
  defect: 'hands-in-hexadecimal',
});
