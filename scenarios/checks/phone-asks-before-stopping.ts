import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { screenAfter } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const ANSWERS = ['中止', 'キャンセル'];

export default defineCheck({
  summary: {
    ja: '画面を閉じようとすると「認証と情報提供を中止しますか」（署名では「署名と…」）と尋ね、「中止」と「キャンセル」を選べる。',
    en: 'Closing a screen asks 「認証と情報提供を中止しますか」, in a signing 「署名と…」, to be answered by 「中止」 or 「キャンセル」.',
  },
  judge(journal) {
    const attempts = deedsOf(journal, 'wantsToLeave');
    if (attempts.length === 0) return notReached('Nobody wanted to leave.');
    const question = `${settingSeen(journal)?.signs ? '署名' : '認証'}と情報提供を中止しますか`;
    for (const { n } of attempts) {
      const shown = screenAfter(n, journal);
      if (shown?.dialog !== question) return failed(`the question 「${question}」`, shown?.dialog ?? shown?.screen);
      if (shown.buttons.length !== ANSWERS.length || !ANSWERS.every((label) => shown.buttons.includes(label)))
        return failed(ANSWERS.join(' and '), shown.buttons);
    }
    return passed;
  },
});
