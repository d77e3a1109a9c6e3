import type { Button, Screen } from '../screens/screen.ts';
import { joinBlocks, moveBlock, textPlace, type Block } from './block.ts';
import { buttonPlace, drawButton } from './draw-button.ts';
import { WALLPAPER } from './draw-frame.ts';
import { drawPicture } from './draw-picture.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawParagraph, drawText } from './svg.ts';

/** The system's own screens, over a wallpaper: the icons of the apps, or the lock. */
export function drawSystemScreen(screen: Screen, skin: Skin): Block {
  const svg = drawBox({ x: 0, y: 0, width: skin.width, height: skin.height }, `url(#${WALLPAPER})`);
  const wallpaper = { svg, height: skin.height };
  const buttons = screen.elements.filter((element): element is Button => element.kind === 'button');
  return joinBlocks([
    wallpaper,
    ...(screen.id === 'lock-screen' ? drawLock(screen, buttons, skin) : drawIcons(buttons, skin)),
  ]);
}

function drawIcons(buttons: readonly Button[], skin: Skin): Block[] {
  const icon = 68;
  return buttons.map((button, i) => {
    const x = skin.margin + 20 + i * 110;
    const radius = skin.platform === 'ios' ? 16 : icon / 2;
    const svg =
      drawBox({ x, y: 130, width: icon, height: icon, radius }, skin.accent) +
      drawText('手', x + icon / 2, 178, { size: 36, fill: '#ffffff', bold: true, anchor: 'middle' }) +
      drawText(button.label, x + icon / 2, 220, { size: 12, fill: '#ffffff', anchor: 'middle' });
    return { svg, height: 0, places: [buttonPlace(button, { x, y: 130, width: icon, height: 96 })] };
  });
}

function drawLock({ body }: Screen, buttons: readonly Button[], skin: Skin): Block[] {
  const width = skin.width - 2 * skin.margin;
  const text = body.join('');
  const words = drawParagraph(text, width, { size: 17, fill: '#ffffff', anchor: 'middle' });
  const place = textPlace('text', 'body-1', text, { x: 0, y: 0, width, height: words.height });
  return [
    moveBlock(skin.margin, 200, drawPicture('lock', width, skin)),
    moveBlock(skin.margin, 370, { ...words, places: [place] }),
    ...buttons.map((button) => moveBlock(skin.margin, skin.height - 140, drawButton(button, width, skin))),
  ];
}
