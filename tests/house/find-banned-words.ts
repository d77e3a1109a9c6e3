import ts from 'typescript';
import { eachNode, placeOf, type SourceFile } from './source-files.ts';

const CLOCK = 'world.clock';
const RANDOM = "world.random.fork('name')";
const AFTER = 'world.clock.after';
const NETWORK = "world.network.as('actor')";

const FREE_CALLS = new Map([
  ['setTimeout', AFTER],
  ['setInterval', AFTER],
  ['setImmediate', AFTER],
  ['queueMicrotask', 'world.work.track'],
  ['fetch', NETWORK],
]);

const MEMBERS = new Map([
  ['Date.now', CLOCK],
  ['Math.random', RANDOM],
  ['performance.now', 'startStopwatch of simulators/world'],
  ['performance.timeOrigin', CLOCK],
  ['process.hrtime', 'startStopwatch of simulators/world'],
]);

const CHANCE = new Set([
  'randomBytes',
  'randomFill',
  'randomFillSync',
  'randomInt',
  'randomUUID',
  'getRandomValues',
  'generateKeyPair',
  'generateKeyPairSync',
  'generateKey',
]);

const MODULES = new Map([
  ['node:timers', AFTER],
  ['node:timers/promises', AFTER],
  ['node:perf_hooks', 'startStopwatch of simulators/world'],
]);

/** Finds everything in a file that reads time or chance, waits or goes out to the network past the world. */
export function findBannedWords(file: SourceFile): string[] {
  const found: string[] = [];
  eachNode(file, (node) => {
    const banned = bannedWord(node);
    if (banned) found.push(`${placeOf(file, node)}: ${banned.word} is banned, use ${banned.use}`);
  });
  return found;
}

/** Finds timers in a file: the words with which a test sleeps. */
export function findSleeps(file: SourceFile): string[] {
  return findBannedWords(file).filter((line) => /: (?:setTimeout|setInterval|node:timers\S*) is banned/.test(line));
}

function bannedWord(node: ts.Node): { word: string; use: string } | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) {
    return { word: 'new Date()', use: 'world.clock.date()' };
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return { word: 'Date()', use: CLOCK };
  if (ts.isPropertyAccessExpression(node)) return bannedMember(node);
  if (ts.isStringLiteral(node) && isModuleName(node)) return lookUp(MODULES, node.text);
  if (!ts.isIdentifier(node) || isMemberName(node)) return undefined;
  // A name is banned where it is used; what it comes from is banned above.
  if (ts.isImportSpecifier(node.parent) || isDeclared(node)) return undefined;
  return CHANCE.has(node.text) ? { word: node.text, use: RANDOM } : lookUp(FREE_CALLS, node.text);
}

function bannedMember(node: ts.PropertyAccessExpression): { word: string; use: string } | undefined {
  const member = node.name.text;
  if (isNamed(node.expression, 'globalThis')) return lookUp(FREE_CALLS, member);
  if (isNamed(node.expression, 'crypto') && CHANCE.has(member)) return { word: `crypto.${member}`, use: RANDOM };
  return ts.isIdentifier(node.expression) ? lookUp(MEMBERS, `${node.expression.text}.${member}`) : undefined;
}

function lookUp(words: ReadonlyMap<string, string>, word: string): { word: string; use: string } | undefined {
  const use = words.get(word);
  return use === undefined ? undefined : { word, use };
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isModuleName(node: ts.StringLiteral): boolean {
  return (
    ts.isImportDeclaration(node.parent) ||
    (ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

/** `routes.fetch` and `{ fetch: handle }` are other people's names. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent)
  );
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) && parent.name === node
  );
}
