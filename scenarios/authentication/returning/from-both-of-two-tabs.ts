import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '複製したタブの両方からサービスへ戻っても、認可コードは一つしか出ない。',
    en: 'A person duplicates the last page and goes back to the service from both tabs.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['returning'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.allows();
    await person.finishes();
    await person.duplicatesTab();
    await person.presses({ label: '利用中のサービスへ戻る' });
    await person.turnsToTab({ tab: 'tab-1' });
    await person.presses({ label: '利用中のサービスへ戻る' });
  },
  checks: ['broker-issues-a-code-once'],
});
