import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type subsetFont from 'subset-font';
import { firstFace } from './first-face.ts';

/**
 * Makes fonts that have only the characters that were drawn so far. The rasteriser reads a font's whole file again for every
 * line of text, and with all Chinese, Japanese and Korean characters that is 20 MB. The files live as long as the process.
 */
export class SmallFonts {
  readonly #fontFiles: readonly string[];
  readonly #subset: typeof subsetFont;
  readonly #folder = mkdtempSync(join(tmpdir(), 'tegata-fonts-'));
  readonly #characters = new Set<string>();
  #made: Promise<readonly string[]> = Promise.resolve([]);

  constructor(fontFiles: readonly string[], subset: typeof subsetFont) {
    this.#fontFiles = fontFiles;
    this.#subset = subset;
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** The files that draw `text`: made anew, under new names, when it has characters that no text had before. */
  filesFor(text: string): Promise<readonly string[]> {
    const known = this.#characters.size;
    for (const character of text) this.#characters.add(character);
    if (this.#characters.size > known) {
      const characters = [...this.#characters];
      this.#made = this.#made.then(() => this.#make(characters));
    }
    return this.#made;
  }

  async #make(characters: readonly string[]): Promise<readonly string[]> {
    const files: string[] = [];
    for (const [index, fontFile] of this.#fontFiles.entries()) {
      const file = join(this.#folder, `${index}-${characters.length}.otf`);
      const whole = firstFace(await readFile(fontFile));
      await writeFile(file, await this.#subset(whole, characters.join(''), { targetFormat: 'sfnt' }));
      files.push(file);
    }
    return files;
  }
}
