import { DOMParser, type Element } from '@xmldom/xmldom';
import { select } from 'xpath';
import { findBySelector } from './ui-selector.ts';
import { Uia2Error } from './uia2-error.ts';
import { allNodes, type UiNode } from './ui-node.ts';
import { writeSource } from './write-source.ts';

/** The nodes that a strategy finds below a root, in the order of the document. */
export function findNodes(root: UiNode, strategy: string, selector: string): UiNode[] {
  const nodes = allNodes(root);
  if (strategy === 'id') {
    // The real server completes a bare id with the package in front.
    const full = selector.includes(':') ? selector : `${root.package}:id/${selector}`;
    return nodes.filter(({ resourceId }) => resourceId === full);
  }
  if (strategy === 'accessibility id') return nodes.filter(({ contentDesc }) => contentDesc === selector);
  if (strategy === 'class name') return nodes.filter(({ className }) => className === selector);
  if (strategy === '-android uiautomator') return findBySelector(nodes, selector);
  if (strategy === 'xpath') return findByXPath(root, nodes, selector);
  throw new Uia2Error('invalid selector', `Strategy ${strategy} is not supported`);
}

function findByXPath(root: UiNode, nodes: readonly UiNode[], selector: string): UiNode[] {
  const document = new DOMParser().parseFromString(writeSource(root), 'text/xml');
  // The elements of the source stand in the same order as the nodes it was written from, behind the hierarchy.
  const elements = [...document.getElementsByTagName('*')].slice(1);
  try {
    const found = select(selector, document as unknown as Node);
    if (!Array.isArray(found)) return [];
    return found.flatMap((element) => nodes[elements.indexOf(element as unknown as Element)] ?? []);
  } catch (cause) {
    throw new Uia2Error(
      'invalid selector',
      `${selector} is not a valid XPath: ${cause instanceof Error ? cause.message : ''}`,
    );
  }
}
