import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter } from '../reading/screens.ts';

const ENDED_AT_MS = Date.parse('2026-08-25T00:00:00+09:00');

export default defineCheck({
  summary: {
    ja: '2026年8月25日からは、デジタル認証アプリを開くとマイナアプリを案内する。',
    en: 'From 2026-08-25 on the app of the guide, when opened, points to マイナアプリ.',
  },
  judge(journal) {
    const setting = journal.find(({ kind }) => kind === 'setting')?.data;
    if (setting?.['app'] === 'mynaapp') return notReached('The old app is not installed.');
    const opened = journal.find(
      ({ kind, data, atMs }) =>
        atMs >= ENDED_AT_MS &&
        ((kind === 'link' && data['taken'] === true && data['app'] !== 'mynaapp') ||
          (kind === 'tap' && data['element'] === 'launch-guide') ||
          (kind === 'does' && data['act'] === 'launchesApp' && (data['with'] as { app?: string }).app !== 'mynaapp')),
    );
    if (!opened) return notReached('Nobody opened the old app after its end.');
    const shown = screenAfter(opened.n, journal);
    if (shown?.screen !== 'app-ended') return failed('the screen “app-ended”', shown?.screen);
    const said = [shown.title, ...shown.text].join('');
    return said.includes('マイナアプリ') ? passed : failed('the name マイナアプリ', said);
  },
});
