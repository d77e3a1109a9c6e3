import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectedInJapanese } from '../../../cli/expected-in-japanese.ts';
import { parseErrorInBoth } from '../../../cli/parse-error-in-both.ts';
import { createProgram } from '../../../cli/program.ts';

const CLI = fileURLToPath(new URL('../../../cli/', import.meta.url));
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

/** What every schema of an option says that it expects, with a number for what is only known when it runs. */
const expected = readdirSync(CLI)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(`${CLI}${file}`, 'utf8').matchAll(/\.describe\(\s*(['`])(.+?)\1/gs)])
  .map(([, , text = '']) => text.replaceAll(/\$\{.+?\}/g, '1'));

describe('What an option is expected to hold', () => {
  it('is said in Japanese too, whatever the option', () => {
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((text) => expectedInJapanese(text) === undefined)).toEqual([]);
  });

  it.each([
    ['a whole number from 1 to 8', '1から8までの整数'],
    ['one of ja, en', '次のどれか：ja, en'],
    ['some of virtual, ios, with commas between', '次から選んでコンマで区切ったもの：virtual, ios'],
    ['YYYYMMDD', 'YYYYMMDD'],
    ['something that nobody has put into words', undefined],
  ])('%s is %s', (english, japanese) => {
    expect(expectedInJapanese(english)).toBe(japanese);
  });
});

describe('A command line that cannot be read', () => {
  const warned = async (...args: string[]): Promise<string> => {
    const lines: string[] = [];
    const terminal = { print: () => {}, warn: (text: string) => void lines.push(text) };
    const program = createProgram({ terminal } as never, () => {});
    await program.parseAsync(args, { from: 'user' }).catch(() => {});
    return lines.join('\n');
  };

  it.each([
    [['run', '--nope'], "unknown option '--nope' オプション --nope はありません。"],
    [['nonesuch'], "unknown command 'nonesuch' コマンド nonesuch はありません。"],
    [['list'], "missing required argument 'what' 引数 what を指定してください。"],
    [['run', '--seed'], "option '--seed <seed>' argument missing オプション --seed <seed> には値が必要です。"],
    [['list', 'scenarios', 'more'], 'Expected 1 argument but got 2. 引数は1個までです（2個ありました）。'],
  ])('%j is refused in both languages', async (args, words) => {
    expect(await warned(...args)).toContain(words);
  });

  it('keeps what it is that might have been meant', () => {
    const said = parseErrorInBoth("error: unknown command 'lst'\n(Did you mean list?)");
    expect(said).toMatch(JAPANESE);
    expect(said.split('\n')[1]).toBe('(Did you mean list?)');
  });
});
