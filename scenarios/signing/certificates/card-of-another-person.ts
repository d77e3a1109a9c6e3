import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録をした人と別の人のカードでは署名できず、サービスにはエラーが返る。',
    en: 'The card of another person is refused in a signing, and the service gets an error.',
  },
  platforms: ['pc'],
  services: ASKING_FOR_NO_ITEMS,
  persona: 'adult',
  tags: ['certificates'],
  async steps(person) {
    await person.comesToThePassword();
    await person.usesCard({ card: 'second-adult' });
    await person.signsWithCard();
    await person.seesScreen({ screen: 'other-person' });
    await person.isSentBack();
  },
  checks: ['phone-tells-the-broker-why', 'service-says-that-it-is-over', 'service-opens-no-session'],
});
