import type { Dialog } from '../screens/screen.ts';
import { moveBlock, moveTo, textPlace, type Block, type Place } from './block.ts';
import { buttonPlace } from './draw-button.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawParagraph, drawText } from './svg.ts';
import { measureText } from './wrap-japanese.ts';

/** A dialog over the dimmed screen: centred words and halves on iOS, words to the left and text buttons on Android. */
export function drawDialog(dialog: Dialog, skin: Skin): Block {
  const panel = skin.platform === 'ios' ? drawAlert(dialog, skin) : drawMaterial(dialog, skin);
  const { width, height } = panel;
  const x = (skin.width - width) / 2;
  const y = (skin.height - height) / 2;
  const shade = drawBox({ x: 0, y: 0, width: skin.width, height: skin.height }, 'rgba(0,0,0,.45)');
  const places = [textPlace('dialog', dialog.id, '', { x: 0, y: 0, width, height }), ...panel.places];
  const placed = moveBlock(x, y, { ...panel, places });
  return { ...placed, svg: shade + placed.svg };
}

interface Drawn extends Block {
  readonly width: number;
  readonly places: readonly Place[];
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
  const places = [
    textPlace('dialog-text', 'dialog-text', text, { x: 20, y: 22, width: width - 40, height: words.height }),
    ...buttons.map((button, i) => buttonPlace(button, { x: i * half, y: top, width: half, height: 46 })),
  ];
  return { svg: panel + moveTo(20, 22, words.svg) + edge + row.join(''), width, height, places };
}

function drawMaterial({ text, buttons }: Dialog, skin: Skin): Drawn {
  const width = 320;
  const words = drawParagraph(text, width - 48, { size: 20, fill: skin.text });
  const wide = (label: string): number => measureText(label) * 15;
  const gap = 28;
  const row = buttons.reduce((sum, { label }) => sum + wide(label) + gap, -gap);
  // What does not fit beside each other stands one above the other.
  const down = row > width - 48 ? 48 : 0;
  const height = words.height + 112 + down * (buttons.length - 1);
  const places = [
    textPlace('dialog-text', 'dialog-text', text, { x: 24, y: 26, width: width - 48, height: words.height }),
  ];
  let right = width - 24;
  let base = height - 30 - down * (buttons.length - 1);
  const drawn = buttons.toReversed().map((button) => {
    const { label, role } = button;
    const fill = role === 'primary' ? skin.alarm : skin.accent;
    const svg = drawText(label, right, base, { size: 15, fill, bold: true, anchor: 'end' });
    places.push(
      buttonPlace(button, { x: right - wide(label) - 12, y: base - 26, width: wide(label) + 24, height: 44 }),
    );
    if (down === 0) right -= wide(label) + gap;
    base += down;
    return svg;
  });
  const panel = drawBox({ x: 0, y: 0, width, height, radius: 28 }, skin.surface);
  return { svg: panel + moveTo(24, 26, words.svg) + drawn.join(''), width, height, places };
}
