import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名を送るときに通信が切れても、戻れば再試行できる。',
    en: 'The network is gone when the signature is sent; it is sent when the network is back.',
  },
  platforms: ['smartphone-ios', 'pc'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['pairing'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.losesNetwork({ of: 'phone-1' });
    await person.readsCard();
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.returnsWithSignature();
  },
  checks: ['broker-sign-in-outlives-lost-network', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
