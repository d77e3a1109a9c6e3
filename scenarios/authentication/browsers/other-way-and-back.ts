import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二次元コードの期限が過ぎてからでもこのスマートフォンのアプリを選べ、またコードにも戻れる。',
    en: 'Where the code has lapsed the app on the same phone can still be chosen, and a code again.',
  },
  platforms: ['smartphone-ios'],
  view: 'desktop',
  tags: ['browsers'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 30_000 });
    await person.seesPage({ page: 'qr-expired' });
    await person.presses({ label: 'このスマートフォンのアプリを使う' });
    await person.presses({ label: '別のスマートフォンのアプリを使う' });
    await person.seesPage({ page: 'qr' });
    await person.presses({ label: 'このスマートフォンのアプリを使う' });
    await person.waits({ ms: 1_800_000 });
    await person.seesPage({ page: 'page-over' });
    await person.asksService();
    await person.presses({ label: 'このスマートフォンのアプリを使う' });
    await person.followsAppLink();
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['service-signs-in'],
});
