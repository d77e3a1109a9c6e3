import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードを読み取った後に認証サービスがエラー500を返した利用登録は、直った後にはじめからやり直せる。',
    en: 'A registration whose card was answered with error 500 is made anew once the broker is mended.',
  },
  platforms: ['smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  async steps(person) {
    await person.comesFromIconToTheCard();
    await person.findsBrokerFailing({ by: 'app-500' });
    await person.holdsCard();
    await person.seesScreen({ screen: 'registration-trouble' });
    await person.findsBrokerMended();
    await person.takesCardAway();
    await person.taps({ label: '閉じる' });
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-says-that-it-cannot-go-on', 'phone-goes-home-after-registration'],
});
