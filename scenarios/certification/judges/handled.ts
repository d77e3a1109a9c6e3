import { bad, good, unclear, type Finding, type Judge } from '../finding.ts';
import type { ServiceFile } from '../service-file.ts';
import { ofTheEnd } from './of-the-end.ts';

function accepts({ purpose }: ServiceFile): Finding {
  return purpose === 'signing'
    ? good('署名を受け付けました。', 'It took the signature.')
    : good('ログインさせました。', 'It signed the person in.');
}

/** The service may sign the person in or not, but whole: its page says which, and the session agrees with the page. */
export const handled: Judge = ofTheEnd(({ page, session, status }, { service }) => {
  if (page === 'success' && session === 'open') return accepts(service);
  if (page === 'failure' && session === 'none') {
    return good('断り、失敗の画面を表示しました。', 'It refused, and showed its page for a failure.');
  }
  if (page === 'neither' && session === 'none') {
    return bad(
      `どうなったかを知らせる画面がありません（HTTP ${status}）。`,
      `No page tells the person what came of it (HTTP ${status}).`,
      'words',
    );
  }
  return unclear(
    '画面とセッションが食い違っています。目で確かめてください。',
    `The page says “${page}” and a session is ${session === 'open' ? 'open' : 'not open'}: have a look.`,
  );
});
