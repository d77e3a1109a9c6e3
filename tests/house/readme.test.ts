import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPaths, ROOT, roomOf, TOP_FOLDERS } from './source-files.ts';

const LANGUAGES = ['README.md', 'README.ja.md'] as const;
const PATH_OF_HOUSE = new RegExp(`^(?:${TOP_FOLDERS.join('|')})/[\\w./-]*$`);
const COMMAND = /^(?:SEED=\S+ )?(?:npm|npx|node|tegata|git) /;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^```\w*\n(.*?)^```/gms)].map(([, block]) => block ?? '');
const spansOf = (text: string): string[] =>
  [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

/** Every command that a reader may copy; comments behind it are in the reader's language and left out. */
function commandsOf(text: string): string[] {
  const lines = [...blocksOf(text).flatMap((block) => block.split('\n')), ...spansOf(text)];
  return sorted(
    lines
      .map((line) =>
        line
          .replace(/\s+#.*$/, '')
          .replace(/^\$ /, '')
          .trim(),
      )
      .filter((line) => COMMAND.test(`${line} `)),
  );
}

/** Every place of the house that is named. */
function placesOf(text: string): string[] {
  const words = [...spansOf(text), ...blocksOf(text).flatMap((block) => block.split(/\s+/))];
  return sorted(words.filter((word) => PATH_OF_HOUSE.test(word)).map((word) => word.replace(/\/$/, '')));
}

describe('the READMEs', () => {
  it('name the same commands', () => {
    const [english, japanese] = LANGUAGES.map((file) => commandsOf(read(file)));
    expect(japanese).toEqual(english);
    expect(english).toEqual(expect.arrayContaining(['npm start', 'npm test']));
  });

  it('name the same places of the house', () => {
    const [english, japanese] = LANGUAGES.map((file) => placesOf(read(file)));
    expect(japanese).toEqual(english);
  });

  it.each(LANGUAGES)('%s names only npm scripts that there are', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = commandsOf(read(file)).flatMap((command) => /^npm (?:run (\S+)|(start|test)\b)/.exec(command) ?? []);
    const missing = named.filter((name) => name !== undefined && !name.startsWith('npm') && !(name in scripts));
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('%s shows a scenario whose checks there are', (file) => {
    const named = /^ {2}checks: \[(.*)\]/m.exec(read(file))?.[1]?.match(/[\w-]+/g) ?? [];
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !existsSync(join(ROOT, 'scenarios/checks', `${id}.ts`)))).toEqual([]);
  });

  it.each(LANGUAGES)('%s names only places that there are', (file) => {
    // What a run makes is not in the tree, nor is `ID` the name of anything.
    const places = placesOf(read(file)).filter((place) => !/^reports\/out|\/[A-Z]+(?:[./]|$)/.test(place));
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  });

  it.each(LANGUAGES)('%s leads to every room', (file) => {
    const named = placesOf(read(file));
    const rooms = sorted(allPaths.map(roomOf)).filter((room) => room.startsWith('simulators/'));
    expect(rooms.filter((room) => !named.some((place) => place === room || place.startsWith(`${room}/`)))).toEqual([]);
  });
});
