import { SKINS } from '../../draw/skin.ts';
import { photographDrawing } from '../../rendering/screenshot.ts';
import type { WebPage } from './web-page.ts';
import { WEB_VIEW } from './web-view.ts';

/** Photographs a phone whose Safari is in front: the page, and below it the site that it is of. `scale` pixels a point. */
export async function photographSafari(page: WebPage, scale: number): Promise<Uint8Array> {
  const { width, height, surface, quiet } = SKINS.ios;
  const picture = Buffer.from(await page.photograph()).toString('base64');
  const site = URL.canParse(page.url()) ? new URL(page.url()).host : '';
  const place = `x="${WEB_VIEW.x}" y="${WEB_VIEW.y}" width="${WEB_VIEW.width}" height="${WEB_VIEW.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${surface}"/>
<image ${place} href="data:image/png;base64,${picture}"/>
<text x="${width / 2}" y="${height - 20}" font-size="14" text-anchor="middle" fill="${quiet}" font-family="Noto Sans CJK JP">${site}</text>
</svg>`;
  return photographDrawing(svg, Math.round(width * scale));
}
