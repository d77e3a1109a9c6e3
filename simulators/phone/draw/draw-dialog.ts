import type { Dialog } from '../screens/screen.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawParagraph, drawText, moveTo } from './svg.ts';
import { measureText } from './wrap-japanese.ts';

/** A dialog over the dimmed screen: centred words and halves on iOS, words to the left and text buttons on Android. */
export function drawDialog(dialog: Dialog, skin: Skin): string {
  const { svg, width, height } = skin.platform === 'ios' ? drawAlert(dialog, skin) : drawMaterial(dialog, skin);
  const x = (skin.width - width) / 2;
  const y = (skin.height - height) / 2;
  return drawBox({ x: 0, y: 0, width: skin.width, height: skin.height }, 'rgba(0,0,0,.45)') + moveTo(x, y, svg);
}

interface Drawn {
  svg: string;
  width: number;
  height: number;
}

function drawAlert({ text, buttons }: Dialog, skin: Skin): Drawn {
  const width = 280;
  const words = drawParagraph(text, width - 40, { size: 17, fill: skin.text, bold: true, anchor: 'middle' });
  const top = words.height + 44;
  const half = width / buttons.length;
  const row = buttons.map(({ label, role }, i) => {
    const line = i === 0 ? '' : `<path d="M${i * half} ${top}v46" stroke="${skin.line}"/>`;
    const fill = role === 'primary' ? skin.alarm : skin.accent;
    return line + drawText(label, (i + 0.5) * half, top + 29, { size: 17, fill, bold: true, anchor: 'middle' });
  });
  const height = top + 46;
  const panel = drawBox({ x: 0, y: 0, width, height, radius: 16 }, skin.surface);
  const edge = `<path d="M0 ${top}h${width}" stroke="${skin.line}"/>`;
  return { svg: panel + moveTo(20, 22, words.svg) + edge + row.join(''), width, height };
}

function drawMaterial({ text, buttons }: Dialog, skin: Skin): Drawn {
  const width = 320;
  const words = drawParagraph(text, width - 48, { size: 20, fill: skin.text });
  const height = words.height + 112;
  let right = width - 24;
  const row = buttons.toReversed().map(({ label, role }) => {
    const fill = role === 'primary' ? skin.alarm : skin.accent;
    const drawn = drawText(label, right, height - 30, { size: 15, fill, bold: true, anchor: 'end' });
    right -= measureText(label) * 15 + 28;
    return drawn;
  });
  const panel = drawBox({ x: 0, y: 0, width, height, radius: 28 }, skin.surface);
  return { svg: panel + moveTo(24, 26, words.svg) + row.join(''), width, height };
}
