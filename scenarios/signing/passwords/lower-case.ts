import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードを英小文字で入力しても署名できる。',
    en: 'The password is typed in small letters.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  service: 'insurer',
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ password: 'lower-case' });
    await person.returnsWithSignature();
  },
  checks: ['phone-folds-small-letters', 'service-has-the-signature'],
});
