import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの状態で同じコードをもう一度読み取っても、同じ手続きに戻る。',
    en: 'Whatever a signing is waiting for, who scans the same code once more is in the same signing.',
  },
  platforms: ['pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'insurer',
  tags: ['stages'],
  steps: async (person) => {
    await person.comesToTheWay('sign-consent');
    for (const goal of ['sign-consent', 'signature'] as const) {
      for (const stage of person.waysTo(goal)) {
        await stage.come();
        await person.tidiesUp();
        await person.scansPhotograph();
      }
      if (goal === 'signature') break;
      await person.unlocks();
      await person.begins();
      await person.checksTarget();
      await person.allows();
      await person.scansPhotograph();
    }
    await person.unlocks();
    await person.signsWithCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: ['broker-same-phone-same-session', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
