import type { Element, ParentNode } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { createMemory } from '../../simulators/trust/memory.ts';
import type { PageSeen } from '../hands.ts';
import { findElements, type PageElements } from './page-elements.ts';
import { labelOf, nameOf, seePage } from './page-seen.ts';

/** A loaded page: what a person sees of it and what a browser does with it. */
export interface PageDocument {
  readonly html: string;
  readonly seen: PageSeen;
  /** Where the page listens for pushes. */
  readonly events: string | undefined;
  /** Where the page says that it was left. */
  readonly leftBeacon: string | undefined;
  pressable(label: string): Element | undefined;
  field(label: string): string | undefined;
  /** The request that pressing sends: a form's, or a link's. */
  requestOf(pressed: Element, filled: ReadonlyMap<string, string>): PageRequest;
}

/** A navigation that a page asks for. */
export interface PageRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body?: URLSearchParams;
  readonly followed: 'link' | 'form';
}

// What a page says at an address is always the same, and it is never changed: what was filled in is kept beside it.
const parsed = createMemory<PageDocument>(300);

/** Parses a page that was served at `url`. */
export function openDocument(html: string, url: string, tab: string): PageDocument {
  const document = parsed.recall(`${url} ${html}`, () => parse(html, url));
  return { ...document, seen: { ...document.seen, tab } };
}

function parse(html: string, url: string): PageDocument {
  const elements = findElements(parseDocument(withoutUnread(html)));
  const address = (name: string): string | undefined => {
    const value = elements.body?.attribs[name];
    return value === undefined ? undefined : new URL(value, url).href;
  };
  return {
    html,
    seen: seePage(elements, url, ''),
    events: address('data-events'),
    leftBeacon: address('data-left'),
    pressable: (label) => elements.pressables.find((element) => nameOf(element) === label),
    field: (label) => elements.fields.find((element) => labelOf(element, elements) === label)?.attribs['name'],
    requestOf: (pressed, filled) => requestOf(pressed, filled, elements, url),
  };
}

/** Nothing here reads a style or runs a script, and they are most of what a parser has to go through. */
function withoutUnread(html: string): string {
  return html.replaceAll(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>');
}

function requestOf(
  pressed: Element,
  filled: ReadonlyMap<string, string>,
  elements: PageElements,
  base: string,
): PageRequest {
  const { href, name: own, value } = pressed.attribs;
  if (href !== undefined) return { url: new URL(href, base).href, method: 'GET', followed: 'link' };
  const form = formOf(pressed, elements);
  const members = new URLSearchParams();
  for (const field of elements.fields) {
    const { name, value: given } = field.attribs;
    if (name === undefined || form === undefined || formAround(field) !== form) continue;
    members.append(name, filled.get(name) ?? given ?? textContent(field));
  }
  if (own !== undefined) members.append(own, value ?? '');
  const url = new URL(form?.attribs['action'] || base, base);
  if (form?.attribs['method']?.toLowerCase() === 'post') {
    return { url: url.href, method: 'POST', body: members, followed: 'form' };
  }
  url.search = members.toString();
  return { url: url.href, method: 'GET', followed: 'form' };
}

function formOf(pressed: Element, { forms }: PageElements): Element | undefined {
  const named = pressed.attribs['form'];
  return named === undefined ? formAround(pressed) : forms.find(({ attribs }) => attribs['id'] === named);
}

function formAround(element: Element): Element | undefined {
  let at: ParentNode | null = element.parent;
  while (at && !('name' in at && at.name === 'form')) at = at.parent;
  return (at as Element | null) ?? undefined;
}
