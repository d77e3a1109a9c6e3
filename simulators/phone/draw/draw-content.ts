import type { Checkbox, Digits, Field, Link, ListedItem, Screen } from '../screens/screen.ts';
import { moveTo, stackBlocks, textPlace, type Block, type Part, type Place } from './block.ts';
import { drawPicture } from './draw-picture.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawParagraph, drawText } from './svg.ts';

const GAP = 16;
const PARAGRAPH_GAP = 6;

/** Everything of a screen between its title and its buttons. */
export function drawContent(screen: Screen, width: number, skin: Skin): Block {
  const blocks: Block[] = [
    named(
      'title',
      'title',
      screen.title,
      width,
      drawParagraph(screen.title, width, { size: skin.titleSize, fill: skin.text, bold: true }, 1.35),
    ),
  ];
  if (screen.message !== undefined)
    blocks.push(named('message', 'message', screen.message, width, drawMessage(screen.message, width, skin)));
  if (screen.body.length > 0) {
    const paragraphs = screen.body.map((text, i) =>
      named('text', `body-${i + 1}`, text, width, drawParagraph(text, width, { size: skin.bodySize, fill: skin.text })),
    );
    blocks.push(stackBlocks(paragraphs, PARAGRAPH_GAP));
  }
  if (screen.items?.length) blocks.push(drawList(screen.items, width, skin));
  if (screen.picture) blocks.push(drawPicture(screen.picture, width, skin));
  for (const element of screen.elements) {
    if (element.kind === 'checkbox') blocks.push(drawCheckbox(element, width, skin));
    if (element.kind === 'digits')
      blocks.push(named('digits', element.id, element.text, width, drawDigits(element, width, skin)));
    if (element.kind === 'field') blocks.push(drawField(element, width, skin));
    if (element.kind === 'link') blocks.push(drawLink(element, width, skin));
  }
  return stackBlocks(blocks, GAP);
}

/** Says what a drawn block is, over its whole width. */
function named(part: Part, id: string, text: string, width: number, { svg, height }: Block): Block {
  return { svg, height, places: [textPlace(part, id, text, { x: 0, y: 0, width, height })] };
}

function drawMessage(message: string, width: number, skin: Skin): Block {
  const inner = drawParagraph(message, width - 32, { size: 15, fill: skin.alarm, bold: true });
  const height = inner.height + 24;
  return {
    svg: drawBox({ x: 0, y: 0, width, height, radius: skin.cardRadius }, skin.alarmGround) + moveTo(16, 12, inner.svg),
    height,
  };
}

function drawList(items: readonly ListedItem[], width: number, skin: Skin): Block {
  const row = 48;
  const height = items.length * row;
  const rows = items.map(({ label }, i) => {
    const line =
      i === 0 ? '' : `<path d="M16 ${i * row}H${width}" stroke="${skin.line}" stroke-width="1" stroke-opacity=".6"/>`;
    return line + drawText(label, 16, i * row + 30, { size: skin.bodySize, fill: skin.text });
  });
  return {
    svg: drawBox({ x: 0, y: 0, width, height, radius: skin.cardRadius }, skin.surface) + rows.join(''),
    height,
    places: items.map(({ id, label }, i) => textPlace('item', id, label, { x: 0, y: i * row, width, height: row })),
  };
}

function drawDigits({ text }: Digits, width: number, skin: Skin): Block {
  const height = 96;
  const spread = [...text].map((digit, i) =>
    drawText(digit, width / 2 + (i - (text.length - 1) / 2) * 40, 63, {
      size: 44,
      fill: skin.accent,
      bold: true,
      anchor: 'middle',
    }),
  );
  return {
    svg: drawBox({ x: 0, y: 0, width, height, radius: skin.cardRadius }, skin.surface) + spread.join(''),
    height,
  };
}

const FIELD_HEIGHT = 56;
const LONGEST_IN_BOXES = 6;

/** What stands in a field is never drawn, only that something does. */
function drawField(field: Field, width: number, skin: Skin): Block {
  const { id, label, enabled, maxLength } = field;
  const svg = maxLength > LONGEST_IN_BOXES ? drawLine(field, width, skin) : drawBoxes(field, width, skin);
  const box = { x: 0, y: 0, width, height: FIELD_HEIGHT };
  return { svg, height: FIELD_HEIGHT, places: [{ part: 'field', id, text: label, enabled, box }] };
}

/** One box a character. */
function drawBoxes({ maxLength, filled }: Field, width: number, skin: Skin): string {
  const size = FIELD_HEIGHT;
  const left = (width - maxLength * size - (maxLength - 1) * 12) / 2;
  const boxes = Array.from({ length: maxLength }, (_, i) => {
    const x = left + i * (size + 12);
    const edge = i === filled ? skin.accent : skin.line;
    return (
      drawBox({ x, y: 0, width: size, height: size, radius: 10 }, skin.surface, edge) +
      (i < filled ? drawDot(x + size / 2, skin) : '')
    );
  });
  return boxes.join('');
}

/** One box for all characters. */
function drawLine({ maxLength, filled }: Field, width: number, skin: Skin): string {
  const step = (width - 32) / maxLength;
  const dots = Array.from({ length: filled }, (_, i) => drawDot(16 + (i + 0.5) * step, skin));
  const box = { x: 0, y: 0, width, height: FIELD_HEIGHT, radius: 10 };
  return drawBox(box, skin.surface, skin.accent) + dots.join('');
}

function drawDot(x: number, skin: Skin): string {
  return `<circle cx="${x}" cy="${FIELD_HEIGHT / 2}" r="7" fill="${skin.text}"/>`;
}

function drawCheckbox({ id, label, enabled, checked }: Checkbox, width: number, skin: Skin): Block {
  const height = 56;
  const place: Place = { part: 'checkbox', id, text: label, enabled, checked, box: { x: 0, y: 0, width, height } };
  const box = { x: 16, y: 16, width: 24, height: 24, radius: skin.platform === 'ios' ? 12 : 4 };
  const mark = checked
    ? `<path d="M22 28l5 5 9-10" fill="none" stroke="${skin.surface}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
    : '';
  return {
    svg:
      drawBox({ x: 0, y: 0, width, height, radius: skin.cardRadius }, skin.surface) +
      drawBox(box, checked ? skin.accent : 'none', checked ? skin.accent : skin.line) +
      mark +
      drawText(label, 52, 34, { size: skin.bodySize, fill: skin.text }),
    height,
    places: [place],
  };
}

function drawLink({ id, label, enabled }: Link, width: number, skin: Skin): Block {
  return {
    svg: drawText(`${label} ↗`, 0, 18, { size: 15, fill: skin.accent, bold: true }),
    height: 24,
    places: [{ part: 'link', id, text: label, enabled, box: { x: 0, y: 0, width, height: 24 } }],
  };
}
