import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果が、JWEではない文字列になっている。', en: 'The result is nonsense where a JWE should be.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `RFC 7516 §5.2; ${DOCUMENTS.resultManual}`,
  standing: 'official',
  for: 'private',
  faults: ['sign-jwe-garbage'],
  judge: refused,
  defect: 'result-of-other-shape-passes',
});
