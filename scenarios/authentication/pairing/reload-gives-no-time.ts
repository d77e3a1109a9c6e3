import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '再読み込みしても、二次元コードの30秒は延びない。',
    en: 'Reloading the page does not start the 30 s of its code anew.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 20_000 });
    await person.reloadsPage();
    await person.photographsCode();
    await person.waits({ ms: 10_000 });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'code-expired' });
  },
  checks: ['code-lives-exactly-thirty-seconds', 'phone-says-why-code-is-refused'],
});
