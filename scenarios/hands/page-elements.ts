import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';

/** What a page is made of, as far as a person or a browser does anything with it; all in the order of the page. */
export interface PageElements {
  readonly body?: Element;
  readonly title?: Element;
  readonly heading?: Element;
  /** Buttons, also those that are inputs, and links. */
  readonly pressables: readonly Element[];
  /** Every input but those that are buttons. */
  readonly fields: readonly Element[];
  readonly images: readonly Element[];
  readonly forms: readonly Element[];
  /** By the id of the field that they name; the first where several do. */
  readonly labels: ReadonlyMap<string, Element>;
  /** Whether a person sees it: neither it nor anything around it is hidden. */
  isSeen(element: Element): boolean;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
const FIELDS = new Set(['input', 'select', 'textarea']);

/** Whether an element hides what is in it. */
export function isHidden({ name, attribs }: Element): boolean {
  return UNSEEN.has(name) || attribs['hidden'] !== undefined;
}

/** Goes over a parsed page once; a search for each kind of element costs more than parsing it. */
export function findElements(document: Document): PageElements {
  const found: { body?: Element; title?: Element; heading?: Element } = {};
  const pressables: Element[] = [];
  const fields: Element[] = [];
  const images: Element[] = [];
  const forms: Element[] = [];
  const labels = new Map<string, Element>();
  const unseen = new Set<Element>();

  const note = (element: Element): void => {
    const { name, attribs } = element;
    if (name === 'button' || (name === 'a' && attribs['href'] !== undefined) || isSubmit(element)) {
      pressables.push(element);
    } else if (FIELDS.has(name)) fields.push(element);
    else if (name === 'img' && attribs['src'] !== undefined) images.push(element);
    else if (name === 'form') forms.push(element);
    else if (name === 'body') found.body ??= element;
    else if (name === 'title') found.title ??= element;
    else if (name === 'h1') found.heading ??= element;
    else if (name === 'label') {
      const { for: id } = attribs;
      if (id !== undefined && !labels.has(id)) labels.set(id, element);
    }
  };
  const walk = (nodes: readonly AnyNode[], covered: boolean): void => {
    for (const node of nodes) {
      if (isText(node) || !('children' in node)) continue;
      if (!isTag(node)) {
        walk(node.children, covered);
        continue;
      }
      const hidden = covered || isHidden(node);
      if (hidden) unseen.add(node);
      note(node);
      walk(node.children, hidden);
    }
  };
  walk(document.children, false);
  return { ...found, pressables, fields, images, forms, labels, isSeen: (element) => !unseen.has(element) };
}

function isSubmit({ name, attribs }: Element): boolean {
  return name === 'input' && attribs['type']?.toLowerCase() === 'submit';
}
