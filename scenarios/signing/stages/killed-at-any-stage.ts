import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの状態でアプリが終了しても、コードを読み取り直せば続けられる。',
    en: 'Whatever a signing is waiting for, an app that is killed goes on after the code was scanned again.',
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
        await person.killsApp();
        await person.tidiesUp();
        await person.scansPhotograph();
      }
      if (goal === 'signature') break;
      await person.unlocks();
      await person.begins();
      await person.checksTarget();
      await person.allows();
      await person.killsApp();
      await person.scansPhotograph();
    }
    await person.unlocks();
    await person.signsWithCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-starts-again-after-kill',
    'broker-same-phone-same-session',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
