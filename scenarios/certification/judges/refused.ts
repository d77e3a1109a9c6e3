import type { Evidence, Sight } from '../evidence.ts';
import { bad, good, unclear, unreached, type Finding, type Judge } from '../finding.ts';

/** The service turned the sign-in away: its page says so, and no session is open. */
export const refused: Judge = (evidence) => judgeRefusal(evidence, evidence.sights['end']);

/** The same, for a sight of another name. */
export function refusedAt(name: string): Judge {
  return (evidence) => judgeRefusal(evidence, evidence.sights[name]);
}

function judgeRefusal({ stopped, service }: Evidence, sight: Sight | undefined): Finding {
  if (!sight) return unreached(`途中で止まりました: ${stopped ?? ''}`, `It stopped on the way: ${stopped ?? ''}`);
  const { page, session } = sight;
  if (session === 'none' && page === 'failure') {
    return good(
      '失敗の画面を表示し、セッションを開きませんでした。',
      'It showed its page for a failure and opened no session.',
    );
  }
  if (session === 'open' && page === 'success') {
    return service.purpose === 'signing'
      ? bad('署名を受け付けました。', 'It took the signature.', 'security')
      : bad('ログインさせました。', 'It signed the person in.', 'security');
  }
  const shown = { success: '成功', failure: '失敗', both: '成功と失敗の両方', neither: 'どちらでもない' }[page];
  return unclear(
    `画面は「${shown}」、セッションは${session === 'open' ? '開いています' : '開いていません'}。目で確かめてください。`,
    `The page says “${page}” and a session is ${session === 'open' ? 'open' : 'not open'}: have a look.`,
  );
}
