import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../cli/program.ts';
import { createTerminal } from '../../cli/terminal.ts';
import { ROOT } from './source-files.ts';

const FILES = ['.github/workflows/test.yml', '.github/workflows/nightly.yml', '.gitlab-ci.yml'] as const;
const NIGHTS = ['.github/workflows/nightly.yml', '.gitlab-ci.yml'] as const;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const program = createProgram(
  { terminal: createTerminal(process), environment: {}, loadEngine: () => Promise.reject(new Error('not here')) },
  () => {},
);

/** Every line that a machine runs, wherever it stands in the file. */
function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    ['run', 'script', 'after_script', 'before_script'].includes(key) ? [member].flat().map(String) : linesOf(member),
  );
}

/** `npm run tegata -- merge …` and `npm run nightly -- …` as the words that `tegata` gets. */
function commandOf(line: string): string[] {
  const [, script = '', rest = ''] = /^npm run (\S+) -- (.*)$/.exec(line) ?? [];
  return script === 'tegata' ? rest.split(' ') : [script, ...rest.split(' ')];
}

describe.each(FILES)('%s', (file) => {
  const lines = linesOf(parse(read(file)));
  const npm = lines.filter((line) => line.startsWith('npm '));

  it('runs something, and only npm scripts that there are', () => {
    expect(npm.length).toBeGreaterThan(0);
    const named = npm.map((line) => /^npm (?:run )?(\S+)/.exec(line)?.[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('gives commands only options that they have', () => {
    for (const [name, ...args] of npm.filter((line) => line.includes(' -- ')).map(commandOf)) {
      const command = program.commands.find((declared) => declared.name() === name);
      const known = command?.options.map(({ long }) => long);
      expect(
        args.filter((arg) => arg.startsWith('--') && !known?.includes(arg)),
        name,
      ).toEqual([]);
    }
  });
});

describe.each(NIGHTS)('%s', (file) => {
  const lines = linesOf(parse(read(file)));

  it('has the shards and the merge look at one history, and shows the summary', () => {
    const [shard, merge] = [' nightly -- ', ' merge '].map((part) => lines.find((line) => line.includes(part)));
    expect(shard).toMatch(/--seed .*--shard .*--history "\$HISTORY"/);
    expect(merge).toMatch(/merge shards\/\* --history "\$HISTORY"/);
    expect(lines.join('\n')).toMatch(/cat reports\/out\/night\/summary\.(?:md|txt)/);
  });
});
