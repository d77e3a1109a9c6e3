import { labelOf, nameOf, valueOf } from './attribute-of.ts';
import type { UiElement, UiTree } from './ui-element.ts';

/** How a page source is written. */
export interface SourceOptions {
  /** Element put around the app's, such as `AppiumAUT`. */
  readonly scope?: string;
  readonly without?: ReadonlySet<string>;
  /** Adds the key of each element, so that a search can find its way back. */
  readonly keys?: boolean;
}

/** The attribute by which a search finds its way back. */
export const KEY_ATTRIBUTE = 'private_indexPath';

/** Writes a tree as XML, attributes in the order of WebDriverAgent. @see FBXPath supportedAttributes */
export function writeSource({ bundleId, root }: UiTree, { scope, without, keys = false }: SourceOptions = {}): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const write = (element: UiElement, index: number, depth: number): void => {
    const attributes = attributesOf(element, index);
    if (keys) attributes.push([KEY_ATTRIBUTE, element.key]);
    else if (element === root) attributes.push(['processId', '100'], ['bundleId', bundleId]);
    const text = attributes
      .filter(([name]) => !without?.has(name))
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
      .join('');
    const indent = '  '.repeat(depth);
    if (element.children.length === 0) {
      lines.push(`${indent}<${element.type}${text}/>`);
      return;
    }
    lines.push(`${indent}<${element.type}${text}>`);
    element.children.forEach((child, at) => write(child, at, depth + 1));
    lines.push(`${indent}</${element.type}>`);
  };
  if (scope) lines.push(`<${scope}>`);
  write(root, 0, scope ? 1 : 0);
  if (scope) lines.push(`</${scope}>`);
  return `${lines.join('\n')}\n`;
}

function attributesOf(element: UiElement, index: number): [string, string][] {
  const { type, enabled, visible, accessible, rect, placeholder, traits } = element;
  const all: [string, string | undefined][] = [
    ['type', type],
    ['value', valueOf(element)],
    ['name', nameOf(element)],
    ['label', labelOf(element)],
    ['enabled', String(enabled)],
    ['visible', String(visible)],
    ['accessible', String(accessible)],
    ['x', String(rect.x)],
    ['y', String(rect.y)],
    ['width', String(rect.width)],
    ['height', String(rect.height)],
    ['index', String(index)],
    ['placeholderValue', placeholder],
    ['traits', traits],
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

function escapeAttribute(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (character) => ENTITIES[character] ?? '');
}
