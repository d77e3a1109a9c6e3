import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { screenAfter } from '../reading/screens.ts';

const QUESTION = '認証と情報提供を中止しますか';
const ANSWERS = ['中止', 'キャンセル'];

export default defineCheck({
  summary: {
    ja: '画面を閉じようとすると「認証と情報提供を中止しますか」と尋ね、「中止」と「キャンセル」を選べる。',
    en: 'Closing a screen asks 「認証と情報提供を中止しますか」, to be answered by 「中止」 or 「キャンセル」.',
  },
  judge(journal) {
    const attempts = deedsOf(journal, 'wantsToLeave');
    if (attempts.length === 0) return notReached('Nobody wanted to leave.');
    for (const { n } of attempts) {
      const shown = screenAfter(n, journal);
      if (shown?.dialog !== QUESTION) return failed(`the question 「${QUESTION}」`, shown?.dialog ?? shown?.screen);
      if (shown.buttons.length !== ANSWERS.length || !ANSWERS.every((label) => shown.buttons.includes(label)))
        return failed(ANSWERS.join(' and '), shown.buttons);
    }
    return passed;
  },
});
