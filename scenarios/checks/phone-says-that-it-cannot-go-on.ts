import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { screenAfter } from '../reading/screens.ts';

/** Errors that the contract between app and broker does not name. */
const UNKNOWN: readonly unknown[] = ['server_error', 'tegata_unknown'];

export default defineCheck({
  summary: {
    ja: 'アプリの知らないエラーで続けられなくなると、アプリはそう伝え、閉じられる。',
    en: 'An app that cannot go on for an error that it does not know says so, and can be closed.',
  },
  judge(journal) {
    const calls = exchangesOf(journal).filter(
      (call) => pathOf(call).startsWith('/api/app/') && UNKNOWN.includes(call.received?.['error']),
    );
    if (calls.length === 0) return notReached('The app met no error that it does not know.');
    for (const { n, from } of calls) {
      const shown = screenAfter(n, journal, from);
      if (!shown?.title.includes('続けられませんでした'))
        return failed('that it cannot go on', shown?.title ?? 'nothing');
      if (!shown.buttons.includes('閉じる')) return failed('the button 「閉じる」', shown.buttons);
    }
    return passed;
  },
});
