import type { Words } from '../words.ts';

const WORDS: Readonly<Record<string, Words>> = {
  requests: { ja: 'サービスが送る要求', en: 'What the service sends' },
  'id-token': { ja: 'IDトークンの検証', en: 'Validation of the ID token' },
  response: { ja: '認証からの戻り', en: 'The way back' },
  userinfo: { ja: '本人情報（UserInfo）', en: 'Userinfo' },
  token: { ja: 'トークンの受け取り', en: 'The token endpoint' },
  keys: { ja: '鍵と設定の取得', en: 'Keys and discovery' },
  endings: { ja: '利用者に見える結末', en: 'What the person sees' },
  session: { ja: 'セッションと個人情報', en: 'Session hygiene' },
  signing: { ja: '電子署名', en: 'Signing' },
  variations: { ja: '受け入れるべき変化', en: 'What must be accepted' },
};

/** A family of checks as people call it. */
export function familyWords(family: string): Words {
  return WORDS[family] ?? { ja: family, en: family };
}
