import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6文字のパスワードで署名できる。',
    en: 'A password of six characters, which is the least, signs.',
  },
  platforms: ['smartphone-ios', 'pc'],
  service: 'insurer',
  persona: 'leap-day',
  tags: ['passwords'],
  async steps(person) {
    await person.signs();
  },
  checks: ['phone-signing-buttons-fit-the-way', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
