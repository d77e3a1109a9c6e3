import type { Element } from 'domhandler';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { ScreenSeen } from '../../hands.ts';
import type { LocatorMap } from './locator-map.ts';

type SeenElement = ScreenSeen['elements'][number];

/** An element of a page source, with what it takes to find it again. */
export interface SourceElement extends SeenElement {
  readonly using: string;
  readonly locator: string;
}

/** A screen as a page source shows it. */
export interface ScreenRead extends ScreenSeen {
  readonly elements: readonly SourceElement[];
}

type Platform = 'android' | 'ios';

interface Node {
  readonly kind: SeenElement['kind'] | 'text' | 'other';
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly using: string;
  readonly locator: string;
}

const IOS_KINDS: Readonly<Record<string, Node['kind']>> = {
  XCUIElementTypeButton: 'button',
  XCUIElementTypeIcon: 'button',
  XCUIElementTypeSwitch: 'checkbox',
  XCUIElementTypeLink: 'link',
  XCUIElementTypeTextField: 'field',
  XCUIElementTypeSecureTextField: 'field',
  XCUIElementTypeStaticText: 'text',
};

const DIGITS = /^\d{6}$/;

/** Reads what a person sees out of a driver's page source. What lies under a dialog is left out: it cannot be touched. */
export function readSource(source: string, platform: Platform, map: LocatorMap): ScreenRead {
  const tags = findAll(() => true, parseDocument(source, { xmlMode: true }).children);
  const alert = tags.find((tag) => tag.name === 'XCUIElementTypeAlert');
  const shown = alert ? findAll(() => true, alert.children) : tags;
  const read = platform === 'android' ? androidNode : iosNode;
  const nodes = shown.map((tag) => read(tag, map));
  const texts = nodes.filter(({ kind, label }) => kind === 'text' && label !== '');
  const title = texts.find(({ id }) => id === 'title')?.label ?? texts[0]?.label ?? '';
  const digits = texts.find(({ id, label }) => id === 'number' && DIGITS.test(label));
  const isElement = ({ kind }: Node): boolean => kind !== 'text' && kind !== 'other';
  return {
    id: screenIdOf(tags, platform, map, texts),
    title,
    text: texts.filter(({ id }) => id !== 'title' && id !== 'number').map(({ label }) => label),
    elements: nodes.filter(isElement),
    ...(digits && { number: digits.label }),
  };
}

/** By its id in the tree; where that is not found, by its Japanese title. */
function screenIdOf(tags: readonly Element[], platform: Platform, map: LocatorMap, texts: readonly Node[]): string {
  const [before = '', after = ''] = map.screen[platform].split('{id}');
  for (const { attribs } of tags) {
    const name =
      platform === 'android' ? (attribs['resource-id'] ?? '').replace(/^.*:id\//, '') : (attribs['name'] ?? '');
    const fits = name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
    if (fits) return name.slice(before.length, name.length - after.length).replaceAll(map.separator[platform], '-');
  }
  const seen = new Set(texts.map(({ label }) => label));
  const known = Object.entries(map.titles).find(([, titles]) => titles.some((title) => seen.has(title)));
  return known?.[0] ?? 'unknown';
}

function androidNode({ attribs }: Element, map: LocatorMap): Node {
  const { class: name = '', text = '', 'content-desc': said = '', 'resource-id': resource = '' } = attribs;
  const kind = androidKind(name.replace(/^.*\./, ''), attribs['clickable'] === 'true');
  const id = resource.replace(/^.*:id\//, '').replaceAll(map.separator.android, '-');
  const label = kind === 'field' ? (attribs['hint'] ?? said) : text === '' ? said : text;
  const [using, locator] =
    resource === '' ? ['-android uiautomator', `new UiSelector().text("${label}")`] : ['id', resource];
  return { kind, id: ourId(id, 'android', map), label, enabled: attribs['enabled'] !== 'false', using, locator };
}

function androidKind(name: string, clickable: boolean): Node['kind'] {
  if (name === 'Button' || name === 'ImageButton') return 'button';
  if (name === 'EditText') return 'field';
  if (name === 'CheckBox' || name === 'Switch') return 'checkbox';
  if (name === 'TextView') return clickable ? 'link' : 'text';
  return 'other';
}

function iosNode({ name: type, attribs }: Element, map: LocatorMap): Node {
  const kind = IOS_KINDS[type] ?? 'other';
  const { name = '', label = '', value = '' } = attribs;
  const id = ourId(name, 'ios', map);
  return {
    kind,
    id,
    label: kind === 'text' && label === '' ? value : label,
    enabled: attribs['enabled'] !== 'false',
    using: 'accessibility id',
    locator: name,
  };
}

function ourId(id: string, platform: Platform, map: LocatorMap): string {
  return Object.entries(map.elements).find(([, theirs]) => theirs[platform] === id)?.[0] ?? id;
}
