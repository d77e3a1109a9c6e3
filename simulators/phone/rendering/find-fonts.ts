import { existsSync } from 'node:fs';

const NOTO = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/google-noto-cjk', '/usr/share/fonts/noto-cjk'];
const WEIGHTS = ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'];

/** The fonts for pictures: two known files where they are, because looking through all of a system's takes a second. */
export function findFonts(): { fontFiles?: string[]; loadSystemFonts: boolean; defaultFontFamily: string } {
  const defaultFontFamily = process.platform === 'darwin' ? 'Hiragino Sans' : 'Noto Sans CJK JP';
  const folder = NOTO.find((place) => existsSync(`${place}/${WEIGHTS[0]}`));
  if (folder === undefined) return { loadSystemFonts: true, defaultFontFamily };
  return { fontFiles: WEIGHTS.map((file) => `${folder}/${file}`), loadSystemFonts: false, defaultFontFamily };
}
