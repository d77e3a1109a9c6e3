import { InvalidSelector } from './invalid-selector.ts';

/** A piece of a predicate. */
export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'sign';
  readonly text: string;
}

const TOKEN =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d+(?:\.\d+)?)|(\[[cdnl]+\])|(==|!=|<>|<=|>=|=<|=>|&&|\|\||[=<>!(){},])|([\p{L}_][\p{L}\p{N}_.]*))/uy;

/** Cuts a predicate into its pieces. */
export function readTokens(predicate: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (predicate.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(predicate);
    if (!found) throw new InvalidSelector(`Unable to parse the format string "${predicate}"`);
    at = TOKEN.lastIndex;
    const [, double, single, number, modifier, sign, word] = found;
    const text = double ?? single;
    if (text !== undefined) tokens.push({ kind: 'text', text: unescape(text) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: modifier ?? sign ?? '' });
  }
  return tokens;
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));
}
