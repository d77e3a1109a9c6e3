import type { Place } from '../../draw/block.ts';
import { screenPlaces, type ScreenPlaces } from '../../rendering/screen-places.ts';
import type { Screen } from '../../screens/screen.ts';
import { SYSTEM_APPS } from '../apps/app-shelf.ts';
import type { Iphone } from '../iphone.ts';
import type { SpokenPart } from '../safari/web-page.ts';
import { onGlass, WEB_VIEW } from '../safari/web-view.ts';
import { isAskedBySystem } from '../system/system-alert.ts';
import { seenScreen } from './seen-screen.ts';
import type { UiElement, UiTree } from './ui-element.ts';

type Fields = Partial<UiElement> & Pick<UiElement, 'type' | 'key' | 'rect'>;

/**
 * The tree of the app in front. What the system asks is not in it: see `systemTree`.
 * @param page what can be told of the page, when the browser shows one
 */
export function appTree(iphone: Iphone, page?: readonly SpokenPart[]): UiTree {
  const screen = iphone.screen();
  const isLocked = screen.id === 'lock-screen';
  const bundleId = isLocked ? SYSTEM_APPS.springboard : iphone.front();
  const places = screenPlaces('ios', screen);
  const elements = page ? [webView(page)] : screenElements(screen, places);
  return { bundleId, root: application(iphone, bundleId, places, elements) };
}

/** The tree of Springboard when it asks something; `undefined` when it does not. */
export function systemTree(iphone: Iphone): UiTree | undefined {
  const seen = seenScreen(iphone);
  const { overlay } = seen;
  const own = iphone.alert();
  if (!overlay || !(own ?? isAskedBySystem(seen))) return undefined;
  const alert = own ?? { id: overlay.id, title: overlay.text, text: '' };
  const places = screenPlaces('ios', seen);
  const dialog = places.dialog ?? [];
  const buttons = dialog.filter(({ part }) => part === 'button');
  const rect = boxOf(dialog, 'dialog');
  const words = boxOf(dialog, 'dialog-text');
  const children = [
    text(`${alert.id}/title`, alert.title, words),
    ...(alert.text === '' ? [] : [text(`${alert.id}/text`, alert.text, words)]),
    ...buttons.map((place, at) => ({ ...button(place, `${alert.id}/${at}`), identifier: '' })),
  ];
  const asked = element({ type: 'XCUIElementTypeAlert', key: alert.id, label: alert.title, rect, children });
  return {
    bundleId: SYSTEM_APPS.springboard,
    root: application(iphone, SYSTEM_APPS.springboard, places, [asked]),
  };
}

function application(
  iphone: Iphone,
  bundleId: string,
  { width, height }: ScreenPlaces,
  children: UiElement[],
): UiElement {
  const rect = { x: 0, y: 0, width, height };
  const label = iphone.shelf.find(bundleId)?.name ?? bundleId;
  const window = element({ type: 'XCUIElementTypeWindow', key: 'window', rect, children });
  return element({ type: 'XCUIElementTypeApplication', key: bundleId, label, rect, children: [window] });
}

const SPOKEN = {
  link: { type: 'XCUIElementTypeLink', traits: 'Link' },
  button: { type: 'XCUIElementTypeButton', traits: 'Button' },
  field: { type: 'XCUIElementTypeTextField', traits: '' },
  'secure-field': { type: 'XCUIElementTypeSecureTextField', traits: '' },
  text: { type: 'XCUIElementTypeStaticText', traits: 'StaticText' },
} as const;

/** The page as VoiceOver would find it. */
function webView(page: readonly SpokenPart[]): UiElement {
  const parts = page.map((part, at) => {
    const { role, label } = part;
    return element({ ...SPOKEN[role], key: `web/${at}`, label, accessible: true, rect: onGlass(part) });
  });
  const view = element({ type: 'XCUIElementTypeWebView', key: 'web', rect: WEB_VIEW, children: parts });
  const identifier = 'screen-browser';
  return element({ type: 'XCUIElementTypeOther', key: identifier, identifier, rect: WEB_VIEW, children: [view] });
}

function screenElements(screen: Screen, { width, height, screen: places, dialog }: ScreenPlaces): UiElement[] {
  const own = places.filter(({ part }) => part !== 'key').flatMap((place) => toElement(place, screen));
  const keys = places.filter(({ part }) => part === 'key');
  const view = element({
    type: 'XCUIElementTypeOther',
    key: `screen/${screen.id}`,
    identifier: `screen-${screen.id}`,
    rect: { x: 0, y: 0, width, height },
    children: own,
  });
  return [
    view,
    ...(keys.length > 0 ? [keyboard(keys)] : []),
    ...(dialog && !isAskedBySystem(screen) ? [ownAlert(dialog, screen)] : []),
  ];
}

function toElement(place: Place, screen: Screen): UiElement[] {
  const { part, id, text: words, box } = place;
  const key = `${screen.id}/${id}`;
  switch (part) {
    case 'title':
    case 'text':
    case 'message':
    case 'item':
    case 'digits':
      return [element({ ...text(key, words, box), identifier: id })];
    case 'button':
      return [screen.id === 'home-screen' ? icon(place, key) : button(place, key)];
    case 'checkbox': {
      const value = place.checked ? '1' : '0';
      const type = 'XCUIElementTypeSwitch';
      return [
        element({ type, key, identifier: id, label: words, value, accessible: true, traits: 'Button', rect: box }),
      ];
    }
    case 'link':
      return [
        element({
          type: 'XCUIElementTypeLink',
          key,
          identifier: id,
          label: words,
          accessible: true,
          traits: 'Link',
          rect: box,
        }),
      ];
    case 'field': {
      const field = screen.elements.find((each) => each.kind === 'field' && each.id === id);
      const filled = field?.kind === 'field' ? field.filled : 0;
      return [
        element({
          type: 'XCUIElementTypeSecureTextField',
          key,
          identifier: id,
          label: words,
          value: '•'.repeat(filled),
          accessible: true,
          focused: true,
          rect: box,
        }),
      ];
    }
    default:
      return [];
  }
}

function ownAlert(places: readonly Place[], screen: Screen): UiElement {
  const words = places.find(({ part }) => part === 'dialog-text')?.text ?? '';
  const key = `${screen.id}/${screen.overlay?.id ?? 'dialog'}`;
  const buttons = places.filter(({ part }) => part === 'button').map((place) => button(place, `${key}/${place.id}`));
  const children = [text(`${key}/text`, words, boxOf(places, 'dialog-text')), ...buttons];
  return element({ type: 'XCUIElementTypeAlert', key, label: words, rect: boxOf(places, 'dialog'), children });
}

function keyboard(places: readonly Place[]): UiElement {
  const keys = places.map(({ text: label, box }) =>
    element({
      type: 'XCUIElementTypeKey',
      key: `key/${label}`,
      label,
      accessible: true,
      traits: 'KeyboardKey',
      rect: box,
    }),
  );
  const top = Math.min(...places.map(({ box }) => box.y));
  const right = Math.max(...places.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...places.map(({ box }) => box.y + box.height));
  const rect = { x: 0, y: top, width: right, height: bottom - top };
  return element({ type: 'XCUIElementTypeKeyboard', key: 'keyboard', rect, children: keys });
}

function button({ id, text: label, enabled, box }: Place, key: string): UiElement {
  const traits = enabled ? 'Button' : 'Button, NotEnabled';
  const rect = box;
  return element({
    type: 'XCUIElementTypeButton',
    key,
    identifier: id,
    label,
    enabled,
    accessible: true,
    traits,
    rect,
  });
}

function icon({ text: label, box }: Place, key: string): UiElement {
  return element({
    type: 'XCUIElementTypeIcon',
    key,
    identifier: label,
    label,
    accessible: true,
    traits: 'Button',
    rect: box,
  });
}

function text(key: string, label: string, rect: Place['box']): UiElement {
  return element({ type: 'XCUIElementTypeStaticText', key, label, accessible: true, traits: 'StaticText', rect });
}

function element(fields: Fields): UiElement {
  const usual = { enabled: true, visible: true, accessible: false, traits: '', children: [] };
  const { x, y, width, height } = fields.rect;
  // XCUITest gives whole points.
  const rect = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
  return { ...usual, ...fields, rect };
}

function boxOf(places: readonly Place[], part: Place['part']): Place['box'] {
  return places.find((place) => place.part === part)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
}
