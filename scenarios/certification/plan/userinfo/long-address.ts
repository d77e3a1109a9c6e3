import { accepted } from '../../judges/accepted.ts';
import { idle } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '利用者の住所が200文字ある。', en: 'The person’s address has 200 characters.' },
  expects: {
    ja: '長い住所の人もログインさせる。',
    en: 'Signs in people with long addresses.',
  },
  source: 'OpenID Connect Core 1.0 §5.1 (address); RFC 8259 §7',
  standing: 'official',
  profile: 'authentication+attributes',
  persona: 'long-address',
  judge: (evidence) =>
    evidence.service.scopes.includes('address')
      ? accepted(evidence)
      : idle('address を求めていません。', 'It does not ask for address.'),
  defect: 'refuses-long-addresses',
});
