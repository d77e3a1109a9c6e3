import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '登録のあとも二次元コードの期限内なら、更新せずにもう一度読み取れる。',
    en: 'A code that is still shown after a quick registration can be scanned again without being renewed.',
  },
  platforms: ['pc', 'tablet'],
  given: 'fresh',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.registers();
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-starts-registration', 'service-signs-in', 'code-lives-exactly-thirty-seconds'],
});
