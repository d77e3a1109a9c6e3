import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意を送るときに通信が切れても、戻れば再試行して署名できる。',
    en: 'The network is gone when the consent is sent; it is sent when the network is back, and the signing goes on.',
  },
  platforms: ['smartphone-ios', 'pc'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.taps({ label: '次へ' });
    await person.losesNetwork({ of: 'phone-1' });
    await person.allows();
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.signsWithCard();
    await person.returnsWithSignature();
  },
  checks: ['broker-sign-in-outlives-lost-network', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
