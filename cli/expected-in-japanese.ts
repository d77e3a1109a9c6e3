/** What options are expected to hold, as their schemas say it, and how that is said in Japanese. */
const SAID: Readonly<Record<string, string>> = {
  'no value': '値なし',
  'a folder': 'フォルダー',
  'a file': 'ファイル',
  'a PEM file': 'PEMファイル',
  'a file of PEM certificates': 'PEM形式の証明書のファイル',
  'a file of expected failures': '想定済みの不合格のファイル',
  'a file of options': 'オプションのファイル',
  'a file of clients': 'クライアントのファイル',
  'a file of devices': '端末のファイル',
  'a tag': 'タグ',
  'a tier of the matrix': 'マトリックスの段',
  'a command': 'コマンド',
  'a password': 'パスワード',
  'a part of a reader’s name': 'カードリーダーの名前の一部',
  'a part of a reader’s name, or no value': 'カードリーダーの名前の一部、または値なし',
  'the id of a persona': 'ペルソナのID',
  'the name of a device': '端末の名前',
  'the name of a simulated phone': '模擬スマートフォンの名前',
  'the URL of a Selenium Grid, such as http://127.0.0.1:4444': 'Selenium GridのURL（例：http://127.0.0.1:4444）',
  'the URL of a WebDriverAgent': 'WebDriverAgentのURL',
  'an id of `list defects`': '`list defects` にあるID',
  'an id such as response/state-changed, or a family': 'response/state-changed のようなID、または分野',
  'an address': '住所',
  'an address of this machine': 'このコンピューターのアドレス',
  'family and given name': '氏名',
  'a host, with its port where it has one': 'ホスト（ポートがあればポートも）',
  'HOST:PORT of a virtual reader, such as 127.0.0.1:35963': '仮想リーダーのHOST:PORT（例：127.0.0.1:35963）',
  'PART/OF, such as 1/2': '何番目/全体（例：1/2）',
  '1 to 64 letters, digits, dots, hyphens or underscores': '英数字・ドット・ハイフン・下線の1～64文字',
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^a whole number from (\d+) to (\d+)$/, '$1から$2までの整数'],
  [/^one of (.+)$/, '次のどれか：$1'],
  [/^some of (.+), with commas between$/, '次から選んでコンマで区切ったもの：$1'],
  // Words to be typed as they are, such as YYYYMMDD, are the same in every language.
  [/^([\w/-]+)$/, '$1'],
];

/** Says in Japanese what an option is expected to hold. */
export function expectedInJapanese(expected: string): string | undefined {
  const [pattern, words] = PATTERNS.find(([each]) => each.test(expected)) ?? [];
  return SAID[expected] ?? (pattern && words && expected.replace(pattern, words));
}
