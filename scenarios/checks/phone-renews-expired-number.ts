import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

const RENEW = '番号を更新';

export default defineCheck({
  summary: {
    ja: '6桁の数字の期限が切れると、アプリがそう伝え、「番号を更新」で新しい数字を出す。',
    en: 'The app says when its number has expired, and 「番号を更新」 brings another one.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    const expired = screens.find(({ screen }) => screen === 'number-expired');
    if (!expired) return notReached('No number expired.');
    if (!expired.buttons.includes(RENEW)) return failed(`the button 「${RENEW}」`, expired.buttons);
    const before = screens.findLast(({ n, number }) => n < expired.n && number !== undefined);
    const after = screens.find(({ n, number }) => n > expired.n && number !== undefined);
    if (!after) return failed('another number', 'none');
    return after.number === before?.number ? failed('another number', 'the expired one') : passed;
  },
});
