import { defineScenario } from '../../scenario.ts';

const LIFE_MS = 30 * 60_000;
const SLOW_MS = 10_000;

export default defineScenario({
  title: {
    ja: '6桁の数字を更新している間に手続きの期限が過ぎると、アプリがそう伝える。',
    en: 'When the life of a sign-in ends while a new number is on its way, the app says so.',
  },
  platforms: ['pc'],
  tags: ['stages'],
  steps: async (person) => {
    await person.comesToTheWay('number');
    await person.waits({ ms: LIFE_MS - SLOW_MS / 2 });
    await person.seesScreen({ screen: 'number-expired' });
    await person.meetsSlowNetwork({ of: 'phone-1', ms: SLOW_MS });
    await person.taps({ label: '番号を更新' });
    await person.waits({ ms: SLOW_MS });
    await person.seesScreen({ screen: 'session-over' });
    await person.seesPage({ page: 'page-over' });
  },
  checks: ['phone-says-sign-in-is-over'],
});
