import type { Button } from '../screens/screen.ts';
import type { Block, Box, Place } from './block.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawText, fittingSize } from './svg.ts';

const SECONDARY_HEIGHT = 44;
const CORNER = { x: -10, y: 0, height: 44 };

/** The place of something to press. */
export function buttonPlace({ id, label, enabled }: Button, box: Box): Place {
  return { part: 'button', id, text: label, enabled, box };
}

/** A button over the whole width: filled when it is the main one, pale when it is not, grey when it is disabled. */
export function drawButton(button: Button, width: number, skin: Skin): Block {
  const { label, role, enabled } = button;
  const main = role === 'primary';
  const height = main ? skin.buttonHeight : SECONDARY_HEIGHT;
  const fill = !enabled ? skin.line : main ? skin.accent : skin.tonal;
  const ink = !enabled || main ? skin.surface : skin.accent;
  const size = fittingSize(label, width - 32, 17);
  return {
    svg:
      drawBox({ x: 0, y: 0, width, height, radius: skin.buttonRadius }, fill) +
      drawText(label, width / 2, height / 2 + 6, { size, fill: ink, bold: true, anchor: 'middle' }),
    height,
    places: [buttonPlace(button, { x: 0, y: 0, width, height })],
  };
}

/** The way out in the corner: a word on iOS, an arrow on Android. */
export function drawCorner(button: Button, skin: Skin): Block {
  return {
    svg: drawWayOut(button, skin),
    height: CORNER.height,
    places: [buttonPlace(button, { ...CORNER, width: skin.platform === 'ios' ? 72 : 44 })],
  };
}

function drawWayOut({ label }: Button, skin: Skin): string {
  if (skin.platform === 'ios') return drawText(label, 0, 28, { size: 17, fill: skin.accent });
  return `<path d="M20 22H4M11 15l-7 7 7 7" fill="none" stroke="${skin.text}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;
}
