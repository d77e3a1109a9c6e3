import { joinBlocks, type Block } from './block.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawText } from './svg.ts';

const KEYS = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['', '0', '⌫'],
];
const KEY_HEIGHT = 46;
const GAP = 6;

/** The system's keypad for digits, as it stands below a PIN field. */
export function drawKeypad(skin: Skin): Block {
  const keyWidth = (skin.width - GAP * 4) / 3;
  const keys = KEYS.flatMap((row, r) =>
    row.flatMap((key, k): Block[] => {
      if (key === '') return [];
      const x = GAP + k * (keyWidth + GAP);
      const y = GAP + r * (KEY_HEIGHT + GAP);
      const box = { x, y, width: keyWidth, height: KEY_HEIGHT };
      const svg =
        drawBox({ ...box, radius: 6 }, key === '⌫' ? 'none' : skin.key) +
        (key === '⌫'
          ? drawDelete(x + keyWidth / 2, y + KEY_HEIGHT / 2, skin)
          : drawText(key, x + keyWidth / 2, y + 31, { size: 22, fill: skin.text, anchor: 'middle' }));
      return [{ svg, height: 0, places: [{ part: 'key', id: `key-${key}`, text: key, enabled: true, box }] }];
    }),
  );
  const height = GAP + KEYS.length * (KEY_HEIGHT + GAP) + 34;
  const ground = { svg: drawBox({ x: 0, y: 0, width: skin.width, height }, skin.keyboardGround), height };
  return joinBlocks([ground, ...keys]);
}

/** Drawn, not written: few fonts have the sign. */
function drawDelete(x: number, y: number, skin: Skin): string {
  return `<path d="M${x - 13} ${y}l8-9h18v18h-18zM${x - 1} ${y - 4}l8 8M${x + 7} ${y - 4}l-8 8" fill="none" stroke="${skin.text}" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"/>`;
}
