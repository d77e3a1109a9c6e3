import type { Platform, Unlock } from '../../../simulators/phone/options.ts';
import type { Screen } from '../../../simulators/phone/screens/screen.ts';
import { everyScreen } from '../../sheet/every-screen.ts';
import type { ElementPlace, LocatorMap, ScreenPlace } from './locator-map.ts';

const UNLOCKS: Readonly<Record<Platform, readonly Unlock[]>> = {
  ios: ['face-id', 'touch-id', 'passcode'],
  android: ['biometric', 'device-lock'],
};

/** What the systems themselves call the parts that are not the app's. */
const OF_THE_SYSTEM: Readonly<Record<string, { android?: string; ios?: string }>> = {
  'lock-screen unlock': { android: 'lock_icon_view', ios: 'unlock' },
  'home-screen launch': { android: 'icon' },
};

let derived: LocatorMap | undefined;

/** The map of our own app, made from its screens: ids, and the guide's Japanese texts. */
export function ownMap(): LocatorMap {
  derived ??= { app: 'Tegata simulated app, 1.0', screens: Object.fromEntries(deriveScreens()) };
  return derived;
}

/** The same without the ids: what is known of an app of which nothing but the guide is known. */
export function guideTexts(): LocatorMap {
  const screens = Object.entries(ownMap().screens).map(([id, { titles, says, elements }]) => {
    const known = Object.entries(elements).map(([name, { text }]) => [name, { text }] as const);
    return [id, { titles, says, elements: Object.fromEntries(known) }] as const;
  });
  return { app: 'an app as the guide shows it', screens: Object.fromEntries(screens) };
}

function deriveScreens(): Map<string, ScreenPlace> {
  const screens = new Map<string, ScreenPlace>();
  for (const { on } of everyScreen()) {
    for (const platform of ['android', 'ios'] as const) {
      for (const unlock of UNLOCKS[platform]) enter(screens, platform, on(platform, unlock));
    }
  }
  return screens;
}

function enter(screens: Map<string, ScreenPlace>, platform: Platform, screen: Screen): void {
  const { id, title, message, body, elements, overlay } = screen;
  const says = [...(message === undefined ? [] : [message]), ...body];
  enterPart(screens, platform, { id, title, says, elements });
  // A question over a screen is a window of its own.
  if (overlay) {
    const { id: name, text, buttons } = overlay;
    enterPart(screens, platform, { id: `dialog-${name}`, title: text, says: [], elements: buttons });
  }
}

interface Part extends Pick<Screen, 'id' | 'title' | 'elements'> {
  readonly says: string[];
}

function enterPart(screens: Map<string, ScreenPlace>, platform: Platform, { id, title, says, elements }: Part): void {
  const known: ScreenPlace = screens.get(id) ?? { titles: [], says: [], elements: {} };
  const theirs = id.startsWith('dialog-') ? id : `screen-${id}`;
  known[platform] ??= platform === 'android' ? underscored(theirs) : theirs;
  if (!known.titles.includes(title)) known.titles.push(title);
  for (const words of says) if (!known.says.includes(words)) known.says.push(words);
  for (const { id: name, label, kind } of elements) {
    if (kind === 'digits') continue;
    const place: ElementPlace = (known.elements[name] ??= { text: [] });
    const ofSystem = OF_THE_SYSTEM[`${id} ${name}`];
    place[platform] ??= ofSystem?.[platform] ?? (platform === 'android' ? underscored(name) : name);
    if (!place.text.includes(label)) place.text.push(label);
  }
  screens.set(id, known);
}

/** Names of resources on Android have no hyphens. */
function underscored(id: string): string {
  return id.replaceAll('-', '_');
}
