import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PageSeen } from '../hands.ts';
import { findElements, isHidden, type PageElements } from './page-elements.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul br button label'.split(
    ' ',
  ),
);

/** Reads a page's HTML as a person would. */
export function readPage(html: string, url: string, tab: string): PageSeen {
  return seePage(findElements(parseDocument(html)), url, tab);
}

/** Reads a parsed page as a person would: visible text, what can be pressed, filled in or followed. */
export function seePage(elements: PageElements, url: string, tab: string): PageSeen {
  const { body, title, heading, pressables, fields, images, isSeen } = elements;
  const seen = pressables.filter(isSeen);
  const page = body?.attribs['data-page'];
  return {
    tab,
    url,
    ...(page && { page }),
    title: visibleText(title).join(' '),
    heading: visibleText(heading).join(' '),
    text: visibleText(body),
    buttons: seen.filter(({ name }) => name !== 'a').map(nameOf),
    links: seen
      .filter(({ name }) => name === 'a')
      .map((link) => ({ label: nameOf(link), href: absolute(link, 'href', url) })),
    fields: fields
      .filter((field) => isSeen(field) && field.attribs['type']?.toLowerCase() !== 'hidden')
      .map((field) => ({ name: field.attribs['name'] ?? '', label: labelOf(field, elements) })),
    images: images.filter(isSeen).map((image) => absolute(image, 'src', url)),
  };
}

/** The accessible name of something that can be pressed: `aria-label`, or else its text. */
export function nameOf(element: Element): string {
  return element.attribs['aria-label'] ?? element.attribs['value'] ?? visibleText(element).join(' ');
}

/** The label of a form field: `aria-label`, the `label` that names it or holds it, or else its name. */
export function labelOf({ attribs }: Element, { labels }: Pick<PageElements, 'labels'>): string {
  const own = attribs['aria-label'];
  if (own) return own;
  return visibleText(labels.get(attribs['id'] ?? '')).join(' ') || (attribs['name'] ?? '');
}

function visibleText(node: AnyNode | undefined): string[] {
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
    if (at !== node && isHidden(at)) return;
    const block = BLOCKS.has(at.name);
    if (block) lines.push('');
    at.children.forEach(walk);
    if (block) lines.push('');
  };
  if (node) walk(node);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function absolute(element: Element, name: string, base: string): string {
  const value = element.attribs[name] ?? '';
  return value.startsWith('data:') ? value : new URL(value, base).href;
}
