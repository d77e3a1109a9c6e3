import { walk } from '../ui/walk.ts';
import type { UiElement } from '../ui/ui-element.ts';
import { InvalidSelector } from './invalid-selector.ts';
import { readPredicate, type Predicate } from './read-predicate.ts';

interface Link {
  readonly deep: boolean;
  readonly type: string;
  readonly own: readonly Predicate[];
  /** What some descendant must be. */
  readonly below: readonly Predicate[];
  readonly position: number;
}

const STEP = /(\*\*\/)?(\*|\p{L}+)((?:\[(?:-?\d+|`(?:[^`]|``)*`|\$(?:[^$]|\$\$)*\$)\])*)(\/|$)/uy;
const BRACKET = /\[(?:(-?\d+)|`((?:[^`]|``)*)`|\$((?:[^$]|\$\$)*)\$)\]/gu;

/** Reads a class chain and gives back its search. Throws `InvalidSelector`. @see FBClassChainQueryParser */
export function readClassChain(chain: string): (root: UiElement) => UiElement[] {
  const links = readLinks(chain);
  return (root) => links.reduce<UiElement[]>((found, link) => follow(found, link), [root]);
}

function readLinks(chain: string): Link[] {
  const links: Link[] = [];
  let at = 0;
  let goesOn = true;
  while (goesOn) {
    STEP.lastIndex = at;
    const step = STEP.exec(chain);
    if (!step) {
      const until = chain.slice(0, at + 1);
      throw new InvalidSelector(
        `Cannot parse class chain query '${chain}'. Unexpected character detected at position ${at + 1}:\n${until} <----`,
      );
    }
    at = STEP.lastIndex;
    const [, marker, type = '*', brackets = '', slash] = step;
    links.push({ deep: marker !== undefined, type, ...readBrackets(chain, brackets) });
    goesOn = slash === '/';
  }
  return links;
}

function readBrackets(chain: string, brackets: string): Pick<Link, 'own' | 'below' | 'position'> {
  const own: Predicate[] = [];
  const below: Predicate[] = [];
  let position = 0;
  for (const [, number, self, descendant] of brackets.matchAll(BRACKET)) {
    if (position !== 0) {
      throw new InvalidSelector(`Cannot parse class chain query '${chain}'. Nothing may follow a position.`);
    }
    if (number !== undefined) position = Number(number);
    if (number !== undefined && position === 0) {
      throw new InvalidSelector(`Cannot parse class chain query '${chain}'. Position 0 does not exist.`);
    }
    if (self !== undefined) own.push(readPredicate(self.replaceAll('``', '`')));
    if (descendant !== undefined) below.push(readPredicate(descendant.replaceAll('$$', '$')));
  }
  return { own, below, position };
}

function follow(roots: readonly UiElement[], { deep, type, own, below, position }: Link): UiElement[] {
  const fits = (element: UiElement, index: number): boolean =>
    (type === '*' || type === 'XCUIElementTypeAny' || element.type === type) &&
    own.every((wanted) => wanted(element, index)) &&
    below.every((wanted) => descendants(element).some((each) => wanted(each, 0)));
  const candidates = new Set(roots.flatMap((root) => (deep ? descendants(root) : [...root.children])));
  const found = [...candidates].filter((element, index) => fits(element, index));
  if (position === 0) return found;
  const one = found.at(position > 0 ? position - 1 : position);
  return one ? [one] : [];
}

function descendants(element: UiElement): UiElement[] {
  return element.children.flatMap((child) => [...walk(child)]);
}
