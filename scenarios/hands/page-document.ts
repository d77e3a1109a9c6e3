import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { PageSeen } from '../hands.ts';
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

/** Parses a page that was served at `url`. */
export function openDocument(html: string, url: string, tab: string): PageDocument {
  const document = parseDocument(html);
  const body = selectOne<AnyNode, Element>('body', document);
  const address = (name: string): string | undefined => {
    const value = body ? getAttributeValue(body, name) : undefined;
    return value === undefined ? undefined : new URL(value, url).href;
  };
  const elements = (selector: string): Element[] => selectAll<AnyNode, Element>(selector, document);
  return {
    html,
    seen: seePage(document, url, tab),
    events: address('data-events'),
    leftBeacon: address('data-left'),
    pressable: (label) => elements('button, input[type=submit], a[href]').find((element) => nameOf(element) === label),
    field(label) {
      const field = elements('input, select, textarea').find((element) => labelOf(element, document) === label);
      return field && getAttributeValue(field, 'name');
    },
    requestOf: (pressed, filled) => requestOf(pressed, filled, document, url),
  };
}

function requestOf(
  pressed: Element,
  filled: ReadonlyMap<string, string>,
  document: Document,
  base: string,
): PageRequest {
  const href = getAttributeValue(pressed, 'href');
  if (href !== undefined) return { url: new URL(href, base).href, method: 'GET', followed: 'link' };
  const form = formOf(pressed, document);
  const members = new URLSearchParams();
  for (const input of form ? selectAll<AnyNode, Element>('input[name], select[name], textarea[name]', form) : []) {
    const name = getAttributeValue(input, 'name') ?? '';
    members.append(name, filled.get(name) ?? getAttributeValue(input, 'value') ?? textContent(input));
  }
  const own = getAttributeValue(pressed, 'name');
  if (own !== undefined) members.append(own, getAttributeValue(pressed, 'value') ?? '');
  const action = (form && getAttributeValue(form, 'action')) || base;
  const url = new URL(action, base);
  if (form && getAttributeValue(form, 'method')?.toLowerCase() === 'post') {
    return { url: url.href, method: 'POST', body: members, followed: 'form' };
  }
  url.search = members.toString();
  return { url: url.href, method: 'GET', followed: 'form' };
}

function formOf(pressed: Element, document: Document): Element | undefined {
  const named = getAttributeValue(pressed, 'form');
  if (named !== undefined) return selectOne<AnyNode, Element>(`form[id="${named}"]`, document) ?? undefined;
  let at = pressed.parent;
  while (at && !('name' in at && at.name === 'form')) at = at.parent;
  return (at as Element | null) ?? undefined;
}
