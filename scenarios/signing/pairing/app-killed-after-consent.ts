import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意した後にアプリが終了しても、開き直せばパスワードから続けられる。',
    en: 'The app is killed after the consent; opened again, it goes on at the password.',
  },
  platforms: ['pc'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.begins();
    await person.checksTarget();
    await person.allows();
    await person.killsApp();
    await person.scansPhotograph();
    await person.unlocks();
    await person.seesScreen({ screen: 'sign-password' });
    await person.signsWithCard();
    await person.returnsWithSignature();
  },
  checks: ['signed-only-what-was-consented', 'screens-follow-the-model', 'service-has-the-signature'],
});
