import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '利用者の誕生日が2月29日。', en: 'The person was born on a 29 February.' },
  expects: { ja: '2月29日生まれの人もログインさせる。', en: 'Signs in people who were born on a 29 February.' },
  source: 'OpenID Connect Core 1.0 §5.1 (birthdate)',
  standing: 'official',
  profile: 'authentication+attributes',
  persona: 'leap-day',
  judge: accepted,
  defect: 'refuses-leap-day',
});
