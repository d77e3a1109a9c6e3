const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Never at the start of a line: closing brackets, marks, small kana. With plain kana they stay with what precedes. */
const STAYS_BEHIND = /^[\p{Script=Hiragana}、。，．・：；？！）」』】〉》〕ー々ァィゥェォッャュョ,.:;?!)\]]+$/u;
/** Never at the end of a line: opening brackets, the polite prefixes. */
const STAYS_AHEAD = /^([（「『【〈《〔([]+|[おご])$/u;
/** Two words that make one compound, such as 暗証番号. */
const COMPOUND = /\p{Script=Han}\n\p{Script=Han}|\p{Script=Katakana}\n\p{Script=Katakana}/u;

/** How wide a text is, in units of its font size: Japanese characters fill a square, Latin ones a good half. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '~' ? 0.56 : 1;
  return width;
}

/**
 * Breaks a text into lines of at most `width` font sizes, between words and with simple kinsoku (line-breaking rules of
 * JIS X 4051). A piece wider than a line is cut.
 */
export function wrapJapanese(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && measureText(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece.trimStart() === '' && line === '' ? '' : piece;
    while (measureText(line) > width) {
      const fits = cutOf(line, Math.max(1, Math.floor(width)));
      lines.push([...line].slice(0, fits).join(''));
      line = [...line].slice(fits).join('');
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** So few characters are no line of their own. */
const CRUMB = 3;

/** Where a piece wider than a line is cut: between two of its words, if that leaves no crumb, or else where the line ends. */
function cutOf(line: string, fits: number): number {
  const length = [...line].length;
  let at = 0;
  let cut = 0;
  for (const { segment } of words.segment(line)) {
    at += [...segment].length;
    if (at <= fits && length - at > CRUMB) cut = at;
  }
  return cut > fits / 2 ? cut : fits;
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    if (STAYS_AHEAD.test(segment)) opening += segment;
    else if (opening === '' && last !== undefined && staysWith(last, segment)) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? pieces : [...pieces, opening];
}

function staysWith(before: string, segment: string): boolean {
  return STAYS_BEHIND.test(segment) || COMPOUND.test(`${before}\n${segment}`);
}
