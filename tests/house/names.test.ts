import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../scenarios/catalogue/all.ts';
import { allPaths, parse, placeOf, sources, type SourceFile } from './source-files.ts';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc']);
const MOST_LINES = 250;

/** Names that are not ours: what they name is called so. */
const NAMED_BY_OTHERS = new Set(['simulators/card/applications/manager.ts']); // the card manager, an application

/** Folders whose files are found by looking, and so have one default export each. */
const FOUND_BY_LOOKING = [...CHAPTERS, 'checks', 'laws', 'certification/plan'].map((folder) => `scenarios/${folder}/`);
const isFoundByLooking = (path: string): boolean => FOUND_BY_LOOKING.some((folder) => path.startsWith(folder));
const ships = ({ path }: SourceFile): boolean => !path.startsWith('tests/') && path.includes('/');

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function undocumented(file: SourceFile): string[] {
  const documented = new Set<string>();
  const nameOf = (statement: ts.Statement): string =>
    'name' in statement && statement.name ? (statement.name as ts.Identifier).text : statement.getText(file.tree);
  const exported = file.tree.statements.filter(isExported);
  for (const statement of exported) {
    // Of overloads the first speaks for all.
    if (ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc)) documented.add(nameOf(statement));
  }
  return exported
    .filter((statement) => !documented.has(nameOf(statement)))
    .map((statement) => `${placeOf(file, statement)}: expected a TSDoc sentence that says what it is for`);
}

const passesOn = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
const passesAllOn = (statement: ts.Statement): boolean =>
  passesOn(statement) && (statement as ts.ExportDeclaration).exportClause === undefined;

function barrels(file: SourceFile): string[] {
  const { statements } = file.tree;
  return statements.some(passesAllOn) || (statements.length > 0 && statements.every(passesOn)) ? [file.path] : [];
}

function defaultExports(file: SourceFile): string[] {
  return file.tree.statements
    .filter((statement) => ts.isExportAssignment(statement))
    .map((statement) => placeOf(file, statement));
}

describe('files', () => {
  it('have names in kebab-case', () => {
    expect(allPaths.filter((path) => !path.split('/').every((name) => KEBAB_CASE.test(name)))).toEqual([]);
  });

  it('have names that say something', () => {
    const empty = allPaths.filter((path) => path.split(/[/.-]/).some((word) => EMPTY_WORDS.has(word)));
    expect(empty.filter((path) => !NAMED_BY_OTHERS.has(path))).toEqual([]);
  });

  it(`are not longer than ${MOST_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('exports', () => {
  it('say what they are for', () => {
    expect(sources.filter(ships).flatMap(undocumented)).toEqual([]);
  });

  it('come from files that have something of their own', () => {
    expect(sources.flatMap(barrels)).toEqual([]);
  });

  it('are named, unless the file is found by looking', () => {
    const named = sources.filter((file) => ships(file) && !isFoundByLooking(file.path));
    expect(named.flatMap(defaultExports)).toEqual([]);
  });

  it.each([
    ['export const nothing = 1;', undocumented],
    ['// A comment.\nexport function nothing() {}', undocumented],
    ['export interface Nothing {}', undocumented],
    ["export const own = 1; export * from './other.ts';", barrels],
    ["export { one } from './other.ts';", barrels],
    ['export default {};', defaultExports],
  ])('that break a rule are found: %s', (text, find) => {
    expect(find(parse('cli/x.ts', text))).toHaveLength(1);
  });

  it.each(['/** What it is for. */\nexport const something = 1;', 'const own = 1;'])(
    'that break none are not: %s',
    (text) => {
      expect(undocumented(parse('cli/x.ts', text))).toEqual([]);
    },
  );
});
