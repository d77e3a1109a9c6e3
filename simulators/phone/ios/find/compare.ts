import { InvalidSelector } from './invalid-selector.ts';

/** What a predicate compares. */
export type Operand = string | number | boolean | null | readonly Operand[];

/** How texts are folded before they are compared: `[c]` case, `[d]` marks. */
export interface Folding {
  readonly ignoresCase: boolean;
  readonly ignoresMarks: boolean;
}

type Compare = (left: Operand, right: Operand, fold: (text: string) => string) => boolean;

const numbers = (compare: (left: number, right: number) => boolean): Compare => {
  return (left, right) => left !== null && right !== null && compare(Number(left), Number(right));
};
const texts = (compare: (left: string, right: string) => boolean): Compare => {
  return (left, right, fold) => typeof left === 'string' && compare(fold(left), fold(textOf(right)));
};
const equal: Compare = (left, right, fold) => {
  if (left === null || right === null) return left === right;
  if (typeof left === 'string' || typeof right === 'string') return fold(textOf(left)) === fold(textOf(right));
  return Number(left) === Number(right);
};

/** The operators of NSPredicate, as far as an element's attributes can be compared. */
const OPERATORS: Readonly<Record<string, Compare>> = {
  '=': equal,
  '==': equal,
  '!=': (left, right, fold) => !equal(left, right, fold),
  '<>': (left, right, fold) => !equal(left, right, fold),
  '<': numbers((left, right) => left < right),
  '>': numbers((left, right) => left > right),
  '<=': numbers((left, right) => left <= right),
  '=<': numbers((left, right) => left <= right),
  '>=': numbers((left, right) => left >= right),
  '=>': numbers((left, right) => left >= right),
  CONTAINS: texts((left, right) => left.includes(right)),
  BEGINSWITH: texts((left, right) => left.startsWith(right)),
  ENDSWITH: texts((left, right) => left.endsWith(right)),
  LIKE: texts((left, right) => wildcards(right).test(left)),
  MATCHES: texts((left, right) => pattern(right).test(left)),
  IN: (left, right, fold) => {
    if (Array.isArray(right)) return right.some((member: Operand) => equal(left, member, fold));
    return typeof left === 'string' && fold(textOf(right)).includes(fold(left));
  },
  BETWEEN: (left, right) => {
    const [from = null, to = null] = Array.isArray(right) ? (right as Operand[]) : [];
    return left !== null && Number(left) >= Number(from) && Number(left) <= Number(to);
  },
};

/** Whether NSPredicate has this operator. */
export function isOperator(word: string): boolean {
  return Object.hasOwn(OPERATORS, word.toUpperCase());
}

/** Compares two operands. */
export function compare(operator: string, left: Operand, right: Operand, folding: Folding): boolean {
  const fold = (text: string): string => {
    const bare = folding.ignoresMarks ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
    return folding.ignoresCase ? bare.toLowerCase() : bare;
  };
  return OPERATORS[operator.toUpperCase()]?.(left, right, fold) ?? false;
}

function textOf(operand: Operand): string {
  if (typeof operand === 'boolean') return operand ? '1' : '0';
  return operand === null ? '' : String(operand);
}

function wildcards(text: string): RegExp {
  const escaped = text.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
}

function pattern(text: string): RegExp {
  try {
    return new RegExp(`^(?:${text})$`, 'su');
  } catch {
    throw new InvalidSelector(`Can't do regex matching, reason: Can't open pattern (pattern ${text})`);
  }
}
