import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果のメンバーの順序が逆になっている。', en: 'The members of the result come in reverse order.' },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 8259 §4',
  standing: 'official',
  for: 'government',
  faults: ['sign-result-members-reordered'],
  judge: accepted,
  defect: 'refuses-when-result-reordered',
});
