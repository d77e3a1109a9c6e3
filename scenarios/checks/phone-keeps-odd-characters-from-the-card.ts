import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: 'パスワードの欄は、英数字以外の文字を取り除いてそう伝え、カードには送らない。',
    en: 'The password field leaves out characters that no password has, says so, and the card never sees them.',
  },
  judge(journal) {
    const typed = journal.find(({ kind, data }) => kind === 'pin' && data['as'] === 'odd-characters');
    if (!typed) return notReached('Nobody typed odd characters.');
    const said = screensOf(journal).find(({ n, screen }) => n > typed.n && screen === 'sign-password')?.message ?? '';
    if (!said.includes('英字と数字だけ')) return failed('words about what can be typed', said || 'none');
    const tried = verifiesOf(journal).find(({ n, key, query }) => n > typed.n && key === 'jpki/001B' && !query);
    if (!tried) return failed('the password at the card', 'nothing');
    return tried.sw === '9000' ? passed : failed('9000 for what is left', tried.sw);
  },
});
