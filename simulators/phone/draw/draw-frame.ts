import type { Skin } from './skin.ts';
import { moveTo } from './block.ts';
import { drawBox, drawText } from './svg.ts';

const BEZEL = 12;

/** Id of the gradient behind the system's own screens. */
export const WALLPAPER = 'tegata-wallpaper';

/** Puts a screen into its phone. */
export function drawFrame(content: string, skin: Skin, ground: Ground): string {
  const { width, height, cornerRadius } = skin;
  const outer = { width: width + 2 * BEZEL, height: height + 2 * BEZEL };
  const clip = `<clipPath id="glass-${skin.platform}">${drawBox({ x: 0, y: 0, width, height, radius: cornerRadius }, '#000')}</clipPath>`;
  const body = drawBox({ x: 0, y: 0, ...outer, radius: cornerRadius + BEZEL }, '#15181a');
  const glass = `<g clip-path="url(#glass-${skin.platform})">${drawOnGlass(content, skin, ground)}</g>`;
  return drawing(outer, clip, body + moveTo(BEZEL, BEZEL, glass));
}

/** The screen alone, as a screenshot shows it. */
export function drawBare(content: string, skin: Skin, ground: Ground): string {
  return drawing(skin, '', drawOnGlass(content, skin, ground));
}

/** Whether the app or the system has drawn what is seen. */
type Ground = 'app' | 'system';

function drawing({ width, height }: { width: number; height: number }, defs: string, svg: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans CJK JP">` +
    `<defs>${defs}<linearGradient id="${WALLPAPER}" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#164b57"/><stop offset="1" stop-color="#0a2229"/></linearGradient></defs>${svg}</svg>`
  );
}

/** The screen with its status bar, and the line that says that it is not the real app. */
function drawOnGlass(content: string, skin: Skin, ground: Ground): string {
  const { width, height } = skin;
  const ink = ground === 'app' ? skin.text : '#ffffff';
  const home = drawBox({ x: width / 2 - 64, y: height - 14, width: 128, height: 5, radius: 2.5 }, ink);
  return (
    drawBox({ x: 0, y: 0, width, height }, skin.ground) + content + drawStatusBar(skin, ink) + drawMark(skin) + home
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
