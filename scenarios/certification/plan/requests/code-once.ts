import { bad, good, unreached } from '../../finding.ts';
import { tokenRequests } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可コードは一度だけ使う。', en: 'A code is redeemed once.' },
  expects: {
    ja: '同じコードを二度使わない。二度目で先のトークンも無効になる。',
    en: 'Does not use it again: a second use ends the tokens of the first.',
  },
  source: 'RFC 6749 §4.1.2',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const codes = tokenRequests(evidence).flatMap(({ form }) => form.get('code') ?? []);
    if (codes.length === 0) return unreached('コードを使うところまで進みませんでした。', 'No code was redeemed.');
    return new Set(codes).size === codes.length
      ? good('どのコードも一度だけでした。', 'Each was redeemed once.')
      : bad('同じコードを二度使いました。', 'One was redeemed twice.');
  },
  consequence: 'security',
  defect: 'redeems-twice',
});
