import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findFonts } from '../../../../simulators/phone/rendering/find-fonts.ts';
import { firstFace } from '../../../../simulators/phone/rendering/first-face.ts';
import { loadRasteriser } from '../../../../simulators/phone/rendering/load-rasteriser.ts';
import { SmallFonts } from '../../../../simulators/phone/rendering/small-fonts.ts';

const { fontFiles = [], ...font } = findFonts();
const { renderAsync, subsetFont } = await loadRasteriser();

describe.skipIf(fontFiles.length === 0)('the small fonts of pictures', () => {
  it('draw a text as the whole fonts do, also when new characters come', async () => {
    const small = new SmallFonts(fontFiles, subsetFont);
    const before = await small.filesFor(drawn('受付番号 1234'));
    const svg = drawn('髙橋 𠮷野 さん：許可 Ａ〜Z 0.5');
    const files = await small.filesFor(svg);
    expect(files).not.toEqual(before);
    const picture = await photograph(svg, files);
    expect(picture.equals(await photograph(svg, fontFiles))).toBe(true);
    expect(picture.equals(await photograph(svg, before))).toBe(false);
  });

  it('are made once for the same characters, and stay while others are made', async () => {
    const small = new SmallFonts(fontFiles, subsetFont);
    const first = small.filesFor('いろは');
    const more = small.filesFor('いろはにほ');
    expect(await small.filesFor('はろい')).toEqual(await more);
    expect((await first).every((file) => existsSync(file))).toBe(true);
  });
});

describe.skipIf(fontFiles.length === 0)('the first face of a font file', () => {
  it('of a collection is a font of its own, with every table whole', async () => {
    const collection = await readFile(String(fontFiles[0]));
    const face = firstFace(collection);
    expect(face.length).toBeLessThan(collection.length);
    expect(firstFace(face)).toBe(face);
    const start = collection.readUInt32BE(12);
    expect(tablesOf(face, 0)).toEqual(tablesOf(collection, start));
  });
});

function drawn(text: string): string {
  const lines = [400, 700].map(
    (weight, line) =>
      `<text x="4" y="${30 + 30 * line}" font-family="${font.defaultFontFamily}" font-weight="${weight}" font-size="20">${text}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="390" height="80">${lines.join('')}</svg>`;
}

async function photograph(svg: string, files: readonly string[]): Promise<Buffer> {
  const picture = await renderAsync(svg, { font: { ...font, fontFiles: [...files] } });
  return picture.asPng();
}

/** Each table's tag, checksum and bytes. */
function tablesOf(file: Buffer, start: number): Record<string, string> {
  const tables: Record<string, string> = {};
  for (let entry = start + 12; entry < start + 12 + file.readUInt16BE(start + 4) * 16; entry += 16) {
    const offset = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(offset, offset + file.readUInt32BE(entry + 12));
    tables[file.toString('latin1', entry, entry + 4)] = `${file.readUInt32BE(entry + 4)} ${bytes.toString('base64')}`;
  }
  return tables;
}
