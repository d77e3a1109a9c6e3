import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPaths, ROOT } from './source-files.ts';

const TEXT = /\.(?:ts|ya?ml|html|css|js)$/;
/** Names of documents, but not members of that name: `forge.md.sha256`. */
const DOCUMENT = /[\w./-]+\.md\b(?!\.\w)/g;
/** Keys and sections of notes that only their writer has: `[S30]`, and a paragraph in brackets or quotes of no document. */
const NOTE = /\[S\d+|[('`]§\d/g;
/** Written by every night, beside its results. */
const WRITTEN = 'summary.md';

const known = new Set(
  [...allPaths, ...readdirSync(ROOT)].filter((path) => path.endsWith('.md')).map((path) => basename(path)),
);
const strangersTo = (text: string): string[] => [
  ...(text.match(DOCUMENT) ?? []).filter((name) => basename(name) !== WRITTEN && !known.has(basename(name))),
  ...(text.match(NOTE) ?? []),
];

describe('what the code cites', () => {
  it('is there for a stranger to read', () => {
    const files = allPaths.filter((path) => TEXT.test(path) && path !== 'tests/house/citations.test.ts');
    const lost = files.flatMap((path) =>
      strangersTo(readFileSync(join(ROOT, path), 'utf8')).map((cited) => `${path}: ${cited}`),
    );
    expect(files.length).toBeGreaterThan(1_000);
    expect(lost).toEqual([]);
  });

  it.each([
    ['/** File ids. @see notes.md §2 */', ['notes.md']],
    ['/** Wording of Keycloak (reference/notes.md). */', ['reference/notes.md']],
    ["source: 'never shown [S30]'", ['[S30']],
    ["source: '§3.4: not found'", ["'§3"]],
  ])('is missed where it is nowhere: %s', (text, cited) => {
    expect(strangersTo(text)).toEqual(cited);
  });

  it.each([
    '/** In the words of `app-contract.md`. */',
    "source: 'OpenID Connect Core 1.0 §3.1.3.7 (3)'",
    'key.sign(forge.md.sha256.create())',
  ])('is left alone where it can be found: %s', (text) => {
    expect(strangersTo(text)).toEqual([]);
  });
});
