import { compile, selectAll, selectOne } from 'css-select';
import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { getAttributeValue } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { PageSeen } from '../hands.ts';

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul br button label'.split(
    ' ',
  ),
);

/** Reads a page's HTML as a person would. */
export function readPage(html: string, url: string, tab: string): PageSeen {
  return seePage(parseDocument(html), url, tab);
}

// Compiled once: pages are read by the thousand.
const QUERIES = {
  body: compile<AnyNode, Element>('body'),
  title: compile<AnyNode, Element>('title'),
  heading: compile<AnyNode, Element>('h1'),
  buttons: compile<AnyNode, Element>('button, input[type=submit]'),
  links: compile<AnyNode, Element>('a[href]'),
  fields: compile<AnyNode, Element>('input:not([type=hidden]):not([type=submit]), select, textarea'),
  images: compile<AnyNode, Element>('img[src]'),
};
type Query = (typeof QUERIES)['body'];

/** Reads a parsed page as a person would: visible text, what can be pressed, filled in or followed. */
export function seePage(document: Document, url: string, tab: string): PageSeen {
  const all = (query: Query): Element[] => selectAll<AnyNode, Element>(query, document).filter(isSeen);
  const one = (query: Query): string => visibleText(selectOne(query, document)).join(' ');
  const page = attribute(selectOne<AnyNode, Element>(QUERIES.body, document), 'data-page');
  return {
    tab,
    url,
    ...(page && { page }),
    title: one(QUERIES.title),
    heading: one(QUERIES.heading),
    text: visibleText(selectOne(QUERIES.body, document)),
    buttons: all(QUERIES.buttons).map(nameOf),
    links: all(QUERIES.links).map((link) => ({ label: nameOf(link), href: absolute(link, 'href', url) })),
    fields: all(QUERIES.fields).map((field) => ({
      name: attribute(field, 'name') ?? '',
      label: labelOf(field, document),
    })),
    images: all(QUERIES.images).map((image) => absolute(image, 'src', url)),
  };
}

/** The accessible name of something that can be pressed: `aria-label`, or else its text. */
export function nameOf(element: Element): string {
  return attribute(element, 'aria-label') ?? attribute(element, 'value') ?? visibleText(element).join(' ');
}

/** The label of a form field: `aria-label`, the `label` that names it or holds it, or else its name. */
export function labelOf(field: Element, document: Document): string {
  const own = attribute(field, 'aria-label');
  if (own) return own;
  const id = attribute(field, 'id');
  const label = id ? selectOne(`label[for="${id}"]`, document) : null;
  return visibleText(label).join(' ') || (attribute(field, 'name') ?? '');
}

function visibleText(node: AnyNode | null): string[] {
  const lines: string[] = [''];
  const walk = (at: AnyNode): void => {
    if (isText(at)) {
      lines[lines.length - 1] += at.data.replaceAll(/[ \t\n\f\r]+/g, ' ');
      return;
    }
    if (!isTag(at)) {
      if ('children' in at) at.children.forEach(walk);
      return;
    }
    if (at !== node && (UNSEEN.has(at.name) || getAttributeValue(at, 'hidden') !== undefined)) return;
    const block = BLOCKS.has(at.name);
    if (block) lines.push('');
    at.children.forEach(walk);
    if (block) lines.push('');
  };
  if (node) walk(node);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function isSeen(node: AnyNode): boolean {
  for (let at: AnyNode | null = node; at; at = at.parent) {
    if (isTag(at) && (UNSEEN.has(at.name) || getAttributeValue(at, 'hidden') !== undefined)) return false;
  }
  return true;
}

function attribute(element: Element | null, name: string): string | undefined {
  return element ? getAttributeValue(element, name) : undefined;
}

function absolute(element: Element, name: string, base: string): string {
  const value = attribute(element, name) ?? '';
  return value.startsWith('data:') ? value : new URL(value, base).href;
}
