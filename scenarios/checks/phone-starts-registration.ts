import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '利用登録が済んでいないアプリは、サービスから開かれると利用登録を始める。',
    en: 'An app that was not registered yet starts registration when a service opens it.',
  },
  judge(journal) {
    const opened = journal.find(({ kind, data }) => kind === 'link' && data['taken'] === true);
    if (!opened) return notReached('No app was opened.');
    const shown = screenAfter(opened.n, journal);
    if (shown?.screen !== 'registration-start') return failed('the start of registration', shown?.screen);
    return shown.buttons.includes('次へ') ? passed : failed('「次へ」', shown.buttons);
  },
});
