import type { Block, Box } from './block.ts';
import { measureText, wrapJapanese } from './wrap-japanese.ts';

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its baseline. */
export function drawText(text: string, x: number, y: number, { size, fill, bold, anchor }: TextStyle): string {
  const weight = bold ? ' font-weight="700"' : '';
  const side = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${side}>${escapeText(text)}</text>`;
}

/** A rectangle; `radius` rounds its corners, `stroke` draws its edge. */
export function drawBox(box: Box & { readonly radius?: number }, fill: string, stroke?: string): string {
  const { x, y, width, height, radius = 0 } = box;
  const edge = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="1.5"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${edge}/>`;
}

/** Text wrapped to `width` pixels, lines one and a half font sizes apart or `leading`. */
export function drawParagraph(text: string, width: number, style: TextStyle, leading = 1.5): Block {
  const step = Math.round(style.size * leading);
  const x = style.anchor === 'middle' ? width / 2 : 0;
  const lines = wrapJapanese(text, width / style.size);
  const baseline = Math.round(step / 2 + style.size * 0.36);
  return {
    svg: lines.map((line, i) => drawText(line, x, i * step + baseline, style)).join(''),
    height: lines.length * step,
  };
}

/** A font size at which the text fits a width, at most `size`. */
export function fittingSize(text: string, width: number, size: number): number {
  return Math.min(size, Math.floor(width / measureText(text)));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
