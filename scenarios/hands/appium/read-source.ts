import type { Element } from 'domhandler';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { ScreenSeen } from '../../hands.ts';
import type { ElementPlace, LocatorMap } from '../../phones/maps/locator-map.ts';
import { recogniseScreen, type Marks, type Platform } from './recognise-screen.ts';

type SeenElement = ScreenSeen['elements'][number];

/** An element of a page source, with what it takes to find it again. */
export interface SourceElement extends SeenElement {
  readonly using: string;
  readonly locator: string;
  /** What the app itself calls it; empty where it gives no name. */
  readonly theirId: string;
  /** How it was told which of our elements it is; `unmapped`: it is none that the map has on this screen. */
  readonly foundBy: 'id' | 'text' | 'unmapped';
  /** What the map says may stand on it, besides what does. */
  readonly alsoCalled: readonly string[];
  /** Of what can be ticked. */
  readonly checked?: boolean;
  /** How many others fit as well as this one. */
  readonly doubles: number;
}

/** A screen as a page source shows it. */
export interface ScreenRead extends ScreenSeen {
  readonly foundBy: 'id' | 'text' | 'unmapped';
  /** What the app itself calls the screen; empty where nothing in the tree names it. */
  readonly theirId: string;
  readonly elements: readonly SourceElement[];
  /** The question that lies over it. */
  readonly dialog?: string;
  /** What the app itself calls the parts that hold others. */
  readonly names: readonly string[];
}

interface Node {
  readonly kind: SeenElement['kind'] | 'text' | 'other';
  /** What the app calls it. */
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly checked?: boolean;
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
  const nodes = shown.map(read);
  const texts = nodes.filter(({ kind, label }) => kind === 'text' && label !== '');
  const touchable = nodes.filter(({ kind }) => kind !== 'text' && kind !== 'other');
  const marks = (of: readonly Node[]): Marks => ({
    ids: of.map(({ id }) => id),
    texts: texts.map(({ label }) => label),
    labels: touchable.map(({ label }) => label),
  });
  // An alert of iOS is a part of the tree that the screen beneath is in, too; a dialog of Android is a window of its own.
  const screen = recogniseScreen(map, platform, marks(tags.map(read)));
  const front = alert ? recogniseScreen(map, platform, marks(nodes)) : screen;
  const { elements: places = {}, titles = [] } = map.screens[front.id] ?? {};
  const title = texts.find(({ id }) => id === 'title') ?? texts.find(({ label }) => titles.includes(label)) ?? texts[0];
  const digits = texts.find(({ label }) => DIGITS.test(label));
  return {
    ...screen,
    title: title?.label ?? '',
    ...(front.id.startsWith('dialog-') && { dialog: title?.label ?? '' }),
    text: texts.filter((node) => node !== title && node !== digits).map(({ label }) => label),
    names: nodes.filter(({ kind, id }) => kind === 'other' && id !== '').map(({ id }) => id),
    elements: touchable.map((node) => nameElement(node, touchable, platform, places)),
    ...(digits && { number: digits.label }),
  };
}

/** Which of our elements a node is: by its id; where the map knows no id that is there, by what stands on it. */
function nameElement(
  node: Node,
  all: readonly Node[],
  platform: Platform,
  places: Readonly<Record<string, ElementPlace>>,
): SourceElement {
  const { id: theirId, ...rest } = node;
  const entries = Object.entries(places);
  const byId = theirId === '' ? undefined : entries.find(([, place]) => place[platform] === theirId);
  const isThere = (place: ElementPlace): boolean => all.some(({ id }) => id !== '' && id === place[platform]);
  const byText = entries.find(([, place]) => !isThere(place) && place.text.includes(node.label));
  const [id, place] = byId ?? byText ?? [theirId];
  const fits = byId
    ? (other: Node): boolean => other.id === theirId
    : (other: Node): boolean => other.label === node.label && !entries.some(([, its]) => its[platform] === other.id);
  return {
    ...rest,
    id,
    theirId,
    foundBy: byId ? 'id' : byText ? 'text' : 'unmapped',
    alsoCalled: place?.text ?? [],
    doubles: all.filter(fits).length - 1,
  };
}

function androidNode({ attribs }: Element): Node {
  const { class: name = '', text = '', 'content-desc': said = '', 'resource-id': resource = '' } = attribs;
  const kind = androidKind(name.replace(/^.*\./, ''), attribs['clickable'] === 'true');
  const label = kind === 'field' ? (attribs['hint'] ?? said) : text === '' ? said : text;
  const by = text === '' ? 'description' : 'text';
  const [using, locator] =
    resource === ''
      ? [
          '-android uiautomator',
          kind === 'field' ? `new UiSelector().className("${name}")` : `new UiSelector().${by}("${quoted(label)}")`,
        ]
      : ['id', resource];
  return {
    kind,
    id: resource.replace(/^.*:id\//, ''),
    label,
    enabled: attribs['enabled'] !== 'false',
    ...(kind === 'checkbox' && { checked: attribs['checked'] === 'true' }),
    using,
    locator,
  };
}

function androidKind(name: string, clickable: boolean): Node['kind'] {
  if (name === 'Button' || name === 'ImageButton') return 'button';
  if (name === 'EditText') return 'field';
  if (name === 'CheckBox' || name === 'Switch') return 'checkbox';
  if (name === 'TextView') return clickable ? 'link' : 'text';
  return 'other';
}

function quoted(text: string): string {
  return text.replaceAll(/["\\]/g, String.raw`\$&`);
}

function iosNode({ name: type, attribs }: Element): Node {
  const kind = IOS_KINDS[type] ?? 'other';
  const { name = '', label = '', value = '' } = attribs;
  return {
    kind,
    id: name,
    label: kind === 'text' && label === '' ? value : label,
    enabled: attribs['enabled'] !== 'false',
    ...(kind === 'checkbox' && { checked: value === '1' }),
    using: 'accessibility id',
    locator: name,
  };
}
