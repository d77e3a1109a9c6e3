import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字が出ている間に画面が消えても、解除すれば同じ数字が残っている。',
    en: 'A phone that is locked while it shows the six digits shows the same ones afterwards.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['stages'],
  steps: async (person) => {
    await person.opensApp();
    await person.locksPhone();
    await person.waits({ ms: 60_000 });
    await person.wakesPhone();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-goes-on-after-being-locked', 'service-signs-in'],
});
