import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptionsFile } from '../../../scenarios/read-options-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-options-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (text: string) => {
  const file = join(folder, 'options.yaml');
  await writeFile(file, text);
  return readOptionsFile(file);
};

describe('A file of options', () => {
  it('is read as it stands, and may be empty', async () => {
    expect(await read('broker:\n  qrLifetimeMs: 1000\n')).toEqual({ broker: { qrLifetimeMs: 1000 } });
    expect(await read('')).toEqual({ broker: {} });
  });

  it.each([
    [
      'a value of another kind',
      'broker: { qrLifetimeMs: soon }',
      /broker\.qrLifetimeMs: Invalid input: expected number.* broker\.qrLifetimeMs: 無効な入力: 数値が期待されました/,
    ],
    ['a word that is none', 'broker: { app: other }', /broker\.app: Invalid option: .* broker\.app: 無効な選択/],
    ['an option that is none', 'broker: { colour: red }', /broker: Unrecognized key.* broker: 認識されていないキー/],
    ['another part', 'phone: {}', /Unrecognized key: "phone"\. 認識されていないキー: "phone"。/],
    [
      'what the option itself has words for',
      'broker: { origin: here }',
      /broker\.origin: expected an origin such as .* broker\.origin: この項目の値を直してください。/,
    ],
    ['half a list', 'broker: [x', /expected YAML.*YAMLとして読めません。/],
  ])('that holds %s is refused in English and in Japanese', async (_, text, words) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringMatching(words) });
  });

  it('that is not there is asked for in both', async () => {
    const reading = readOptionsFile(join(folder, 'none.yaml'));
    await expect(reading).rejects.toThrow(/expected a file of options there\. オプションのファイルとして読めません。/);
  });
});
