import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二次元コードは30秒で画面から消え、「二次元コードを更新」で新しくなる。',
    en: 'After 30 s the page takes its code away by itself and offers a new one.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 29_999 });
    await person.seesPage({ page: 'qr' });
    await person.waits({ ms: 1 });
    await person.seesPage({ page: 'qr-expired' });
    await person.refreshesCode();
    await person.seesPage({ page: 'qr' });
  },
  checks: ['browser-offers-new-code-after-thirty-seconds'],
});
