/** What commander says of a command line that it cannot read, and how that is said in Japanese. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+)'/, 'オプション $1 はありません。'],
  [/^unknown command '(.+)'/, 'コマンド $1 はありません。'],
  [/^missing required argument '(.+)'/, '引数 $1 を指定してください。'],
  [/^option '(.+)' argument missing/, 'オプション $1 には値が必要です。'],
  [/^required option '(.+)' not specified/, 'オプション $1 を指定してください。'],
  [
    /^too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)/,
    '引数は$1個までです（$2個ありました）。',
  ],
];

/** Adds to the first line of what commander says the same in Japanese. */
export function parseErrorInBoth(text: string): string {
  const [first = '', ...more] = text.split('\n');
  const english = first.replace(/^error: /, '');
  const [pattern, words] = PATTERNS.find(([each]) => each.test(english)) ?? [];
  const found = pattern?.exec(english)?.[0] ?? '';
  const japanese = pattern && words && ` ${found.replace(pattern, words)}`;
  return [`${english}${japanese ?? ''}`, ...more].join('\n');
}
