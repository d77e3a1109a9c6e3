import { DOMParser } from '@xmldom/xmldom';
import xpath from 'xpath';
import type { UiElement, UiTree } from '../ui/ui-element.ts';
import { walk } from '../ui/walk.ts';
import { KEY_ATTRIBUTE, writeSource } from '../ui/write-source.ts';
import { InvalidSelector } from './invalid-selector.ts';

/**
 * Finds elements by XPath, over the same XML that a page source is; `from` is where a relative path begins. Throws
 * `InvalidSelector`.
 */
export function findByXpath(tree: UiTree, query: string, from: UiElement = tree.root): UiElement[] {
  const document = new DOMParser().parseFromString(writeSource(tree, { keys: true }), 'text/xml');
  const isRoot = from === tree.root;
  const place = isRoot ? undefined : select(`//*[@${KEY_ATTRIBUTE}="${from.key}"]`, document)[0];
  // As in WebDriverAgent, any type is any name.
  const nodes = select(query.replaceAll('XCUIElementTypeAny', '*'), place ?? document);
  const byKey = new Map([...walk(tree.root)].map((element) => [element.key, element]));
  const keyOf = (node: Node): string | null => (isElement(node) ? node.getAttribute(KEY_ATTRIBUTE) : null);
  return nodes.flatMap((node) => byKey.get(keyOf(node) ?? '') ?? []);
}

function select(query: string, from: unknown): Node[] {
  try {
    const selected = xpath.select(query, from as Node);
    return Array.isArray(selected) ? selected : [];
  } catch (cause) {
    throw new InvalidSelector(`Cannot evaluate results for XPath expression "${query}"`, { cause });
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
