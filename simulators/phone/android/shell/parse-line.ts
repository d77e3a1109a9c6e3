/** One command of a line, and on what it depends: `&&` on the success of the one before, `||` on its failure. */
export interface ShellStep {
  readonly words: readonly string[];
  readonly unless: 'failed' | 'succeeded' | 'never';
}

const JOINTS = { '&&': 'failed', '||': 'succeeded', ';': 'never' } as const;

/** Takes a line of the shell apart into commands and words; quotes and backslashes are gone from the words. */
export function parseShellLine(line: string): ShellStep[] {
  const steps: ShellStep[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  let unless: ShellStep['unless'] = 'never';
  const endWord = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endStep = (joint: keyof typeof JOINTS): void => {
    endWord();
    if (words.length > 0) steps.push({ words, unless });
    words = [];
    unless = JOINTS[joint];
  };
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    const pair = line.slice(at, at + 2);
    if (quote !== undefined) {
      if (letter === quote) quote = undefined;
      else if (letter === '\\' && quote === '"') word = (word ?? '') + line.charAt(++at);
      else word = (word ?? '') + letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (letter === '\\') word = (word ?? '') + line.charAt(++at);
    else if (pair === '&&' || pair === '||') {
      endStep(pair);
      at++;
    } else if (letter === ';') endStep(letter);
    else if (/\s/.test(letter)) endWord();
    else word = (word ?? '') + letter;
  }
  endStep(';');
  return steps;
}
