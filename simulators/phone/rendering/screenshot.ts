import { drawScreen } from '../draw/draw-screen.ts';
import { SKINS } from '../draw/skin.ts';
import type { Platform } from '../options.ts';
import type { Screen } from '../screens/screen.ts';
import { findFonts } from './find-fonts.ts';
import { loadRasteriser } from './load-rasteriser.ts';
import { SmallFonts } from './small-fonts.ts';

/** How many pictures are kept: a run shows the same screens again and again. */
const KEPT = 256;

const kept = new Map<string, Promise<Uint8Array>>();

let smallFonts: SmallFonts | undefined;

/**
 * Photographs a screen as the phone itself would: a PNG without the phone's body, `scale` pixels a point. Drawing takes
 * place on another thread. Throws `HarnessError('hands-engine-missing')` without the package that rasterises.
 */
export function takeScreenshot(platform: Platform, screen: Screen, scale: number): Promise<Uint8Array> {
  const width = Math.round(SKINS[platform].width * scale);
  const svg = drawScreen(platform, screen, 'bare');
  const key = `${width} ${svg}`;
  const known = kept.get(key);
  if (known) return known;
  const made = photographDrawing(svg, width);
  kept.set(key, made);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return made;
}

/** Turns a drawing into a PNG, this many pixels wide. */
export async function photographDrawing(svg: string, width: number): Promise<Uint8Array> {
  const { renderAsync, subsetFont } = await loadRasteriser();
  const { fontFiles, ...font } = findFonts();
  if (fontFiles) smallFonts ??= new SmallFonts(fontFiles, subsetFont);
  const drawnWith = smallFonts ? { ...font, fontFiles: [...(await smallFonts.filesFor(svg))] } : font;
  const picture = await renderAsync(svg, { font: drawnWith, fitTo: { mode: 'width', value: width } });
  return picture.asPng();
}
