import { screenPlaces } from '../../rendering/screen-places.ts';
import type { AndroidSystem } from '../system.ts';
import { allNodes, readTree, type UiNode } from './ui-node.ts';

/** The innermost view under a point; of those side by side the last drawn. */
export function nodeUnder(roots: readonly UiNode[], x: number, y: number): UiNode | undefined {
  for (const root of roots) {
    const hit = allNodes(root).findLast(
      ({ bounds: b, place }) => place && x >= b.x && y >= b.y && x < b.x + b.width && y < b.y + b.height,
    );
    if (hit) return hit;
  }
  return undefined;
}

/** The keyboard's window: no page source shows it, but fingers find it. */
export function keyTree(system: AndroidSystem): UiNode {
  const { keyboard, screen, dialog } = system.sight();
  const { density } = system.traits;
  const shown = keyboard && !dialog && !screen.overlay;
  const keys = shown ? screenPlaces('android', screen).screen.filter(({ part }) => part === 'key') : [];
  const root = readTree(system);
  const children = keys.map((place): UiNode => ({
    ...root,
    className: 'android.widget.Button',
    text: place.text,
    clickable: true,
    bounds: {
      x: place.box.x * density,
      y: place.box.y * density,
      width: place.box.width * density,
      height: place.box.height * density,
    },
    children: [],
    place,
  }));
  return { ...root, children };
}
