import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '登録のあとも二次元コードの期限内なら、更新せずにもう一度読み取れる。',
    en: 'A code that is still shown after a quick registration can be scanned again without being renewed.',
  },
  platforms: ['pc', 'tablet'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.registers();
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['phone-starts-registration', 'service-signs-in', 'code-lives-exactly-thirty-seconds'],
});
