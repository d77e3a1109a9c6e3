import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの段階でアプリが終了しても、コードやリンクから同じ手続きをやり直せる。',
    en: 'Wherever in a sign-in the app is killed, the person starts again from the code or link.',
  },
  platforms: PLATFORMS,
  tags: ['stages'],
  steps: async (person) => {
    const stages = [
      async () => person.seesScreen({ screen: 'steps' }),
      async () => person.begins(),
      async () => {
        await person.begins();
        await person.typesPin({ pin: 'right' });
      },
      async () => {
        await person.entersPins();
        await person.startsReading();
      },
      async () => {
        await person.provesWithCard();
        await person.takesCardAway();
      },
    ];
    for (const stage of stages) {
      await person.arrivesInApp();
      await stage();
      await person.killsApp();
      await person.seesScreen({ screen: 'home-screen' });
    }
    await person.signsIn();
  },
  checks: ['phone-starts-again-after-kill', 'service-signs-in', 'screens-follow-the-model'],
});
