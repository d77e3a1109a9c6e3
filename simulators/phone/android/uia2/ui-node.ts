import type { Box, Part, Place } from '../../draw/block.ts';
import { screenPlaces } from '../../rendering/screen-places.ts';
import type { Element, Screen } from '../../screens/screen.ts';
import { LAUNCHER, SYSTEM_UI } from '../packages.ts';
import type { AndroidSystem, Sight } from '../system.ts';
import { disguise } from './disguise.ts';

/** One view of the screen, as the accessibility tree has it. Lengths are pixels. */
export interface UiNode {
  readonly className: string;
  readonly package: string;
  readonly resourceId: string;
  readonly text: string;
  readonly contentDesc: string;
  readonly hint: string;
  readonly clickable: boolean;
  readonly enabled: boolean;
  readonly focused: boolean;
  readonly password: boolean;
  /** Absent on what cannot be ticked. */
  readonly checked?: boolean;
  readonly bounds: Box;
  readonly children: readonly UiNode[];
  /** What it is on the screen; absent on what only holds others. */
  readonly place?: Place;
}

const CLASSES: Readonly<Record<Part, string>> = {
  title: 'TextView',
  text: 'TextView',
  message: 'TextView',
  item: 'TextView',
  digits: 'TextView',
  'dialog-text': 'TextView',
  link: 'TextView',
  picture: 'ImageView',
  checkbox: 'CheckBox',
  field: 'EditText',
  button: 'Button',
  key: 'Button',
  dialog: 'FrameLayout',
};

/** The tree of what is seen now: of the front window only, as the real server gives it. The keyboard is another window. */
export function readTree(system: AndroidSystem): UiNode {
  const seen = system.sight();
  const { density } = system.traits;
  const screen: Screen = seen.dialog ? { ...seen.screen, overlay: seen.dialog } : seen.screen;
  const { width, height, screen: below, dialog } = screenPlaces('android', screen);
  const owner = seen.dialog?.package ?? seen.package;
  const places = (dialog ?? below).filter(({ part }) => part !== 'key' && part !== 'dialog');
  const whole = { x: 0, y: 0, width: width * density, height: height * density };
  const holder = (resourceId: string, bounds: Box, children: readonly UiNode[]): UiNode => ({
    ...PLAIN,
    className: 'android.widget.FrameLayout',
    package: owner,
    resourceId,
    bounds,
    children,
  });
  const nodes = places.map((place) => nodeOf(place, owner, seen, density));
  const named = disguise(
    holder(`${owner}:id/${underscored(dialog ? `dialog_${screen.overlay?.id}` : `screen_${screen.id}`)}`, whole, nodes),
    owner === system.occupant()?.app?.packageId ? system.traits.views : 'own',
  );
  return holder('', whole, [holder('android:id/content', whole, [named])]);
}

const PLAIN: Omit<UiNode, 'className' | 'package' | 'bounds'> = {
  resourceId: '',
  text: '',
  contentDesc: '',
  hint: '',
  clickable: false,
  enabled: true,
  focused: false,
  password: false,
  children: [],
};

function nodeOf(place: Place, owner: string, { screen, keyboard }: Sight, density: number): UiNode {
  const { part, box } = place;
  const element: Element | undefined = screen.elements.find(({ id }) => id === place.id);
  const isIcon = element?.kind === 'button' && element.role === 'corner' && !screen.overlay;
  const touchable = part === 'button' || part === 'link' || part === 'field' || part === 'checkbox';
  return {
    ...PLAIN,
    className: `android.widget.${isIcon ? 'ImageButton' : CLASSES[part]}`,
    package: owner,
    resourceId: `${owner}:id/${idOf(place, owner)}`,
    text: isIcon ? '' : part === 'field' ? dots(element) : place.text,
    // What TalkBack would say of an icon; a text speaks for itself.
    contentDesc: isIcon ? place.text : '',
    hint: part === 'field' ? place.text : '',
    clickable: touchable,
    enabled: touchable ? place.enabled : true,
    focused: part === 'field' && keyboard,
    password: part === 'field',
    ...(place.checked !== undefined && { checked: place.checked }),
    bounds: { x: box.x * density, y: box.y * density, width: box.width * density, height: box.height * density },
    place,
  };
}

function idOf(place: Place, owner: string): string {
  if (owner === LAUNCHER) return 'icon';
  if (owner === SYSTEM_UI && place.id === 'unlock') return 'lock_icon_view';
  return underscored(place.id);
}

/** Names of resources have no hyphens. */
function underscored(id: string): string {
  return id.replaceAll('-', '_');
}

function dots(element: Element | undefined): string {
  return element?.kind === 'field' ? '•'.repeat(element.filled) : '';
}

/** All nodes of a tree, from the outermost in, in the order of the document. */
export function allNodes(root: UiNode): UiNode[] {
  return [root, ...root.children.flatMap(allNodes)];
}
