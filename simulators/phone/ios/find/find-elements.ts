import { attributeOf, nameOf } from '../ui/attribute-of.ts';
import type { UiElement, UiTree } from '../ui/ui-element.ts';
import { walk } from '../ui/walk.ts';
import { compare } from './compare.ts';
import { findByXpath } from './find-by-xpath.ts';
import { InvalidSelector } from './invalid-selector.ts';
import { readClassChain } from './read-class-chain.ts';
import { readPredicate } from './read-predicate.ts';

const EXACTLY = { ignoresCase: false, ignoresMarks: false };

/**
 * Finds elements in a tree, below `from` or that one itself. Throws `InvalidSelector`.
 * @see FBFindElementCommands elementsUsing:withValue:under:shouldReturnAfterFirstMatch:
 */
export function findElements(tree: UiTree, using: string, value: string, from = tree.root): UiElement[] {
  const all = [...walk(from)];
  switch (using) {
    case 'name':
    case 'id':
    case 'accessibility id':
      return all.filter((element) => nameOf(element) === value);
    case 'class name':
      return all.filter(({ type }) => value === 'XCUIElementTypeAny' || type === value);
    case 'link text':
    case 'partial link text': {
      const [property = '', ...rest] = value.includes('=') ? value.split('=') : ['name', value];
      const operator = using === 'link text' ? '==' : 'CONTAINS';
      return all.filter((element) => {
        const read = attributeOf(element, property);
        return typeof read === 'string' && compare(operator, read, rest.join('='), EXACTLY);
      });
    }
    case 'predicate string': {
      const wanted = readPredicate(value);
      return all.filter((element) => wanted(element, 0));
    }
    case 'class chain':
      return readClassChain(value)(from);
    case 'xpath':
      return findByXpath(tree, value, from);
    default:
      throw new InvalidSelector(`Invalid locator requested: ${using}`);
  }
}
