import type { UiNode } from './ui-node.ts';

/** The page source: an element a view, named by its class, as the real server writes it. */
export function writeSource(root: UiNode): string {
  const { width, height } = root.bounds;
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><hierarchy index="0" class="hierarchy" rotation="0" width="${width}" height="${height}">${writeNode(root, 0)}</hierarchy>`;
}

/** The attributes of a view, as the source writes them and a driver asks for them. */
export function attributesOf(node: UiNode, index = 0): Readonly<Record<string, string>> {
  const { x, y, width, height } = node.bounds;
  return {
    index: String(index),
    package: node.package,
    class: node.className,
    text: node.text,
    'content-desc': node.contentDesc,
    'resource-id': node.resourceId,
    ...(node.hint !== '' && { hint: node.hint }),
    checkable: String(node.checked !== undefined),
    checked: String(node.checked ?? false),
    clickable: String(node.clickable),
    enabled: String(node.enabled),
    focusable: String(node.clickable),
    focused: String(node.focused),
    'long-clickable': 'false',
    password: String(node.password),
    scrollable: 'false',
    selected: 'false',
    bounds: `[${x},${y}][${x + width},${y + height}]`,
    displayed: 'true',
  };
}

function writeNode(node: UiNode, index: number): string {
  const attributes = Object.entries(attributesOf(node, index))
    .filter(([name, value]) => value !== '' || !OMITTED_WHEN_EMPTY.has(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const children = node.children.map(writeNode).join('');
  return `<${node.className}${attributes}${children === '' ? ' />' : `>${children}</${node.className}>`}`;
}

const OMITTED_WHEN_EMPTY = new Set(['content-desc', 'resource-id']);

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
