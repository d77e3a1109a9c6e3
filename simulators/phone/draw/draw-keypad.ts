import type { Field } from '../screens/screen.ts';
import { joinBlocks, type Block } from './block.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawText } from './svg.ts';

const KEYS = {
  digits: [
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
    ['', '0', '⌫'],
  ],
  alphanumerics: [[...'1234567890'], [...'QWERTYUIOP'], [...'ASDFGHJKL'], [...'ZXCVBNM', '⌫']],
} as const satisfies Record<Field['keyboard'], readonly (readonly string[])[]>;
const KEY_HEIGHT = 46;
const GAP = 6;

/** The system's keys, as they stand below a field. Rows that are shorter stand in the middle. */
export function drawKeypad(keyboard: Field['keyboard'], skin: Skin): Block {
  const rows: readonly (readonly string[])[] = KEYS[keyboard];
  const columns = Math.max(...rows.map(({ length }) => length));
  const keyWidth = (skin.width - GAP * (columns + 1)) / columns;
  const keys = rows.flatMap((row, r) => {
    const left = (skin.width - row.length * (keyWidth + GAP) + GAP) / 2;
    return row.flatMap((key, k): Block[] => {
      if (key === '') return [];
      const x = left + k * (keyWidth + GAP);
      const y = GAP + r * (KEY_HEIGHT + GAP);
      const box = { x, y, width: keyWidth, height: KEY_HEIGHT };
      const svg =
        drawBox({ ...box, radius: 6 }, key === '⌫' ? 'none' : skin.key) +
        (key === '⌫'
          ? drawDelete(x + keyWidth / 2, y + KEY_HEIGHT / 2, skin)
          : drawText(key, x + keyWidth / 2, y + 31, { size: 22, fill: skin.text, anchor: 'middle' }));
      return [{ svg, height: 0, places: [{ part: 'key', id: `key-${key}`, text: key, enabled: true, box }] }];
    });
  });
  const height = GAP + rows.length * (KEY_HEIGHT + GAP) + 34;
  const ground = { svg: drawBox({ x: 0, y: 0, width: skin.width, height }, skin.keyboardGround), height };
  return joinBlocks([ground, ...keys]);
}

/** Drawn, not written: few fonts have the sign. */
function drawDelete(x: number, y: number, skin: Skin): string {
  return `<path d="M${x - 13} ${y}l8-9h18v18h-18zM${x - 1} ${y - 4}l8 8M${x + 7} ${y - 4}l-8 8" fill="none" stroke="${skin.text}" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"/>`;
}
