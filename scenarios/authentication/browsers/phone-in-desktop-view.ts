import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンの「デスクトップ用サイト」では二次元コードが出て、アプリを使う方法も選べる。',
    en: 'A phone in desktop view gets the code and may choose the app on itself instead.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  view: 'desktop',
  tags: ['browsers'],
  async steps(person) {
    await person.asksService();
    await person.seesPage({ page: 'qr' });
    await person.presses({ label: 'このスマートフォンのアプリを使う' });
    await person.seesPage({ page: 'open-app' });
    await person.followsAppLink();
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['browser-is-shown-the-way-of-its-device', 'service-signs-in'],
});
