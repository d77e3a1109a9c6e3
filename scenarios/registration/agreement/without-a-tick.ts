import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意のチェックをつけない人、外した人は、利用登録に進めない。',
    en: 'Who sets no tick, or takes it away again, is not registered.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'agreement'],
  steps: async (person) => {
    await person.launchesApp();
    await person.taps({ label: '次へ' });
    await person.taps({ label: 'はじめる' });
    await person.ticks({ box: 'terms' });
    await person.ticks({ box: 'terms' });
    await person.ticks({ box: 'terms' });
    await person.taps({ label: '次へ' });
    await person.seesScreen({ screen: 'registration-privacy' });
    await person.ticks({ box: 'privacy' });
    await person.ticks({ box: 'privacy' });
    await person.wantsToLeave();
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['phone-needs-both-ticks'],
});
