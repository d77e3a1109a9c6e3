import type { Skin } from './skin.ts';
import { drawBox, drawText, moveTo } from './svg.ts';

const BEZEL = 12;

/** Id of the gradient behind the system's own screens. */
export const WALLPAPER = 'tegata-wallpaper';

/** Puts a screen into its phone: body, status bar, and the line that says that it is not the real app. */
export function drawFrame(content: string, skin: Skin, ground: 'app' | 'system'): string {
  const { width, height, cornerRadius } = skin;
  const outer = { width: width + 2 * BEZEL, height: height + 2 * BEZEL };
  const ink = ground === 'app' ? skin.text : '#ffffff';
  const glass = { x: 0, y: 0, width, height, radius: cornerRadius };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outer.width}" height="${outer.height}" viewBox="0 0 ${outer.width} ${outer.height}" font-family="Noto Sans CJK JP">` +
    `<defs><clipPath id="glass-${skin.platform}">${drawBox(glass, '#000')}</clipPath><linearGradient id="${WALLPAPER}" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#164b57"/><stop offset="1" stop-color="#0a2229"/></linearGradient></defs>` +
    drawBox({ x: 0, y: 0, ...outer, radius: cornerRadius + BEZEL }, '#15181a') +
    moveTo(
      BEZEL,
      BEZEL,
      `<g clip-path="url(#glass-${skin.platform})">${drawBox(glass, skin.ground)}${content}${drawStatusBar(skin, ink)}${drawMark(skin)}` +
        `${drawBox({ x: width / 2 - 64, y: height - 14, width: 128, height: 5, radius: 2.5 }, ink)}</g>`,
    ) +
    '</svg>'
  );
}

/** Height of the line below the status bar. */
export const MARK_HEIGHT = 26;

function drawMark(skin: Skin): string {
  const { width, statusHeight } = skin;
  return (
    drawBox({ x: 0, y: statusHeight, width, height: MARK_HEIGHT }, '#f4c542') +
    drawText('TEGATA 模擬　本物のアプリではありません', width / 2, statusHeight + 18, {
      size: 12,
      fill: '#2b2200',
      bold: true,
      anchor: 'middle',
    })
  );
}

function drawStatusBar({ platform, width, statusHeight }: Skin, ink: string): string {
  const y = statusHeight / 2 + 6;
  const battery =
    drawBox({ x: width - 58, y: y - 11, width: 24, height: 12, radius: 3.5 }, 'none', ink) +
    drawBox({ x: width - 55, y: y - 8, width: 16, height: 6, radius: 1.5 }, ink);
  const waves = `<path d="M${width - 82} ${y}v-4M${width - 77} ${y}v-7M${width - 72} ${y}v-10" stroke="${ink}" stroke-width="3"/>`;
  const camera =
    platform === 'ios'
      ? drawBox({ x: width / 2 - 56, y: 12, width: 112, height: 32, radius: 16 }, '#000')
      : `<circle cx="${width / 2}" cy="22" r="9" fill="#000"/>`;
  return drawText('9:41', 34, y, { size: 16, fill: ink, bold: true }) + waves + battery + camera;
}
