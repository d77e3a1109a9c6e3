import type { Skin } from './skin.ts';
import { drawBox, drawText, type Block } from './svg.ts';

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
    row.map((key, k) => {
      if (key === '') return '';
      const x = GAP + k * (keyWidth + GAP);
      const y = GAP + r * (KEY_HEIGHT + GAP);
      return (
        drawBox({ x, y, width: keyWidth, height: KEY_HEIGHT, radius: 6 }, key === '⌫' ? 'none' : skin.key) +
        drawText(key, x + keyWidth / 2, y + 31, { size: 22, fill: skin.text, anchor: 'middle' })
      );
    }),
  );
  const height = GAP + KEYS.length * (KEY_HEIGHT + GAP) + 34;
  return { svg: drawBox({ x: 0, y: 0, width: skin.width, height }, skin.keyboardGround) + keys.join(''), height };
}
