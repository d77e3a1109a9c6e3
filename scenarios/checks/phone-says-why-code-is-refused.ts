import { defineCheck, failed, notReached, passed } from '../check.ts';
import { openingsOf } from '../reading/openings.ts';
import { screenAfter } from '../reading/screens.ts';

const SCREENS: Readonly<Record<string, string>> = {
  code_expired: 'code-expired',
  code_replaced: 'code-replaced',
  already_opened: 'opened-elsewhere',
};

export default defineCheck({
  summary: {
    ja: '断られた二次元コードについて、アプリが理由（期限切れ・更新済み・使用済み）を伝え、閉じられる。',
    en: 'The app says why a code was refused (expired, replaced, already opened) and can be closed.',
  },
  judge(journal) {
    const refused = openingsOf(journal).filter(({ error = '' }) => error in SCREENS);
    if (refused.length === 0) return notReached('No code was refused.');
    for (const { n, phone, error = '' } of refused) {
      const shown = screenAfter(n, journal, phone);
      const expected = `the screen “${SCREENS[error]}” with 「閉じる」`;
      if (shown?.screen !== SCREENS[error]) return failed(expected, shown?.screen ?? 'no screen');
      if (!shown?.buttons.includes('閉じる')) return failed(expected, shown?.buttons);
    }
    return passed;
  },
});
