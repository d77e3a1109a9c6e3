import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A file of the house, read and parsed. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every folder that the house is made of. */
export const TOP_FOLDERS = ['simulators', 'scenarios', 'reports', 'cli', 'tests'] as const;

/** Every file below the top folders, generated ones left out. */
export const allPaths: readonly string[] = TOP_FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/')),
)
  .filter((path) => !path.startsWith('reports/out/'))
  .sort();

/** Every TypeScript file of the house, and the configuration files beside it. */
export const sources: readonly SourceFile[] = [
  ...allPaths.filter((path) => path.endsWith('.ts')),
  ...readdirSync(ROOT).filter((file) => file.endsWith('.config.ts') || file === 'wdio.conf.ts'),
].map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));

/** Parses a text as if it stood at `path`. */
export function parse(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** What a file imports, by whatever way: paths of the house, or names of packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return named.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** The room that a file of the house stands in: `simulators/card`, `scenarios`, `tests`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'simulators' ? `${top}/${second}` : top;
}

/** Calls `visit` for every node of a file. */
export function eachNode({ tree }: SourceFile, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    node.forEachChild(walk);
  };
  walk(tree);
}

/** Where a node stands, for people: `path:line`. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
