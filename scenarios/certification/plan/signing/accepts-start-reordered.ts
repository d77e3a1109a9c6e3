import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答のメンバーの順序が逆になっている。',
    en: 'The members of the answer come in reverse order where a signing is started.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 8259 §4',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-members-reordered'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'refuses-when-start-reordered',
});
