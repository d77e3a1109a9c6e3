import { accepted } from '../../judges/accepted.ts';
import { idle } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '利用者の性別が「適用不能」（9）。', en: 'The person’s sex is given as not applicable (9).' },
  expects: {
    ja: '性別が9の人もログインさせる。1と2だけではない。',
    en: 'Signs in people whose sex is given as 9: there is more than 1 and 2.',
  },
  source: 'ISO/IEC 5218 (9: not applicable); whether a card says so is not published',
  standing: 'assumed',
  profile: 'authentication+attributes',
  persona: 'sex-nine',
  judge: (evidence) =>
    evidence.service.scopes.includes('gender')
      ? accepted(evidence)
      : idle('gender を求めていません。', 'It does not ask for gender.'),
  defect: 'refuses-sex-nine',
});
