import { defineCheck, failed, notReached, passed } from '../check.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: 'パスワードの英小文字は大文字にしてカードに送られ、受け付けられる。',
    en: 'Small letters of the password are made capital before the card sees them, so that it opens.',
  },
  judge(journal) {
    const typed = journal.find(({ kind, data }) => kind === 'pin' && data['as'] === 'lower-case');
    if (!typed) return notReached('Nobody typed the password in small letters.');
    const tried = verifiesOf(journal).find(({ n, key, query }) => n > typed.n && key === 'jpki/001B' && !query);
    if (!tried) return failed('the password at the card', 'nothing');
    return tried.sw === '9000' ? passed : failed('9000 for the password', tried.sw);
  },
});
