import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名で認証サービスがエラー500を返すとアプリはそう伝え、直った後にコードを読み取り直せば続けられる。',
    en: 'Whichever call of a signing is answered with error 500, the app says so; once the broker is mended it goes on from there after the code was scanned again.',
  },
  platforms: ['pc'],
  service: 'insurer',
  tags: ['stages'],
  async steps(person) {
    const fails = async (asks: () => Promise<void>): Promise<void> => {
      await person.findsBrokerFailing({ by: 'app-500' });
      await asks();
      await person.seesScreen({ screen: 'trouble' });
      await person.findsBrokerMended();
      await person.takesCardAway();
      await person.scansPhotograph();
    };
    await person.comesToTheWay('sign-consent');
    await person.unlocks();
    await person.begins();
    await person.checksTarget();
    await fails(() => person.allows());

    await person.unlocks();
    await person.begins();
    await person.checksTarget();
    await person.allows();
    await person.entersPassword();
    await person.startsReading();
    await fails(() => person.holdsCard());

    await person.unlocks();
    await person.signsWithCard();
    await person.returnsWithSignature();
  },
  checks: [
    'phone-says-that-it-cannot-go-on',
    'broker-same-phone-same-session',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
