import { ATTRIBUTE_NAMES, attributeOf } from '../ui/attribute-of.ts';
import type { UiElement } from '../ui/ui-element.ts';
import { compare, isOperator, type Folding, type Operand } from './compare.ts';
import { InvalidSelector } from './invalid-selector.ts';
import { readTokens, type Token } from './predicate-tokens.ts';

/** Says whether an element is wanted. */
export type Predicate = (element: UiElement, index: number) => boolean;

type Value = (element: UiElement, index: number) => Operand;

const CONSTANTS: Readonly<Record<string, Operand>> = {
  TRUE: true,
  YES: true,
  FALSE: false,
  NO: false,
  NULL: null,
  NIL: null,
};

/** Reads a predicate in the language of NSPredicate. Throws `InvalidSelector`. */
export function readPredicate(text: string): Predicate {
  const tokens = readTokens(text);
  let at = 0;
  const fail = (): never => {
    throw new InvalidSelector(`Unable to parse the format string "${text}"`);
  };
  const peek = (): Token | undefined => tokens[at];
  const take = (): Token => tokens[at++] ?? fail();
  const next = (...words: string[]): boolean => {
    const token = peek();
    const isNext = token !== undefined && token.kind !== 'text' && words.includes(token.text.toUpperCase());
    if (isNext) at++;
    return isNext;
  };

  const either = (): Predicate => {
    const parts = [both()];
    while (next('OR', '||')) parts.push(both());
    return parts.length === 1 ? (parts[0] ?? fail()) : (...given) => parts.some((part) => part(...given));
  };
  const both = (): Predicate => {
    const parts = [single()];
    while (next('AND', '&&')) parts.push(single());
    return parts.length === 1 ? (parts[0] ?? fail()) : (...given) => parts.every((part) => part(...given));
  };
  const single = (): Predicate => {
    if (next('NOT', '!')) {
      const refused = single();
      return (...given) => !refused(...given);
    }
    if (next('(')) {
      const inner = either();
      return next(')') ? inner : fail();
    }
    if (next('TRUEPREDICATE')) return () => true;
    if (next('FALSEPREDICATE')) return () => false;
    return comparison();
  };
  const comparison = (): Predicate => {
    const left = value();
    const operator = take().text;
    if (!isOperator(operator)) fail();
    const folding = readFolding();
    const right = value();
    return (...given) => compare(operator, left(...given), right(...given), folding);
  };
  const readFolding = (): Folding => {
    const token = peek();
    const marks = token?.kind === 'sign' && token.text.startsWith('[') ? take().text : '';
    return { ignoresCase: marks.includes('c'), ignoresMarks: marks.includes('d') };
  };
  const value = (): Value => {
    const token = take();
    if (token.kind === 'text') return () => token.text;
    if (token.kind === 'number') return () => Number(token.text);
    if (token.text === '{') return list();
    if (token.kind !== 'word') return fail();
    const upper = token.text.toUpperCase();
    const constant = CONSTANTS[upper];
    return constant !== undefined && Object.hasOwn(CONSTANTS, upper) ? () => constant : attribute(token.text);
  };
  const list = (): Value => {
    const members: Value[] = [];
    while (!next('}')) {
      members.push(value());
      if (peek()?.text !== '}' && !next(',')) fail();
    }
    return (...given) => members.map((member) => member(...given));
  };

  const predicate = either();
  return at === tokens.length ? predicate : fail();
}

/** An attribute by its name; `rect.x` reaches into one. */
function attribute(name: string): Value {
  const [head = '', part] = name.split('.');
  const plain = head.replace(/^wd([A-Z])/, (_, first: string) => first.toLowerCase());
  if (!ATTRIBUTE_NAMES.includes(plain)) {
    const known = ATTRIBUTE_NAMES.toSorted().join(', ');
    throw new InvalidSelector(`The attribute '${head}' is unknown. Valid attribute names are: ${known}`);
  }
  return (element, index) => {
    const read = attributeOf(element, plain, index);
    if (typeof read !== 'object' || read === null) return read ?? null;
    return part === undefined ? null : (read[part] ?? null);
  };
}
