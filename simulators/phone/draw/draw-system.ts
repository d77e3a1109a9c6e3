import type { Screen } from '../screens/screen.ts';
import { drawButton } from './draw-button.ts';
import { WALLPAPER } from './draw-frame.ts';
import { drawPicture } from './draw-picture.ts';
import type { Skin } from './skin.ts';
import { drawBox, drawParagraph, drawText, moveTo } from './svg.ts';

/** The system's own screens, over a wallpaper: the icons of the apps, or the lock. */
export function drawSystemScreen(screen: Screen, skin: Skin): string {
  const wallpaper = drawBox({ x: 0, y: 0, width: skin.width, height: skin.height }, `url(#${WALLPAPER})`);
  return wallpaper + (screen.id === 'lock-screen' ? drawLock(screen, skin) : drawIcons(screen, skin));
}

function drawIcons({ elements }: Screen, skin: Skin): string {
  const icon = 68;
  return elements
    .map(({ label }, i) => {
      const x = skin.margin + 20 + i * 110;
      const radius = skin.platform === 'ios' ? 16 : icon / 2;
      return (
        drawBox({ x, y: 130, width: icon, height: icon, radius }, skin.accent) +
        drawText('手', x + icon / 2, 178, { size: 36, fill: '#ffffff', bold: true, anchor: 'middle' }) +
        drawText(label, x + icon / 2, 220, { size: 12, fill: '#ffffff', anchor: 'middle' })
      );
    })
    .join('');
}

function drawLock({ body, elements }: Screen, skin: Skin): string {
  const width = skin.width - 2 * skin.margin;
  const words = drawParagraph(body.join(''), width, { size: 17, fill: '#ffffff', anchor: 'middle' });
  const buttons = elements.map((element) => (element.kind === 'button' ? drawButton(element, width, skin).svg : ''));
  return moveTo(
    skin.margin,
    0,
    moveTo(0, 200, drawPicture('lock', width, skin).svg) +
      moveTo(0, 370, words.svg) +
      moveTo(0, skin.height - 140, buttons.join('')),
  );
}
