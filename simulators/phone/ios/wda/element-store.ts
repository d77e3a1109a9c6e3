import type { UiElement, UiTree } from '../ui/ui-element.ts';
import { walk } from '../ui/walk.ts';
import { WdaFailure } from './wda-failure.ts';

/** The key by which the WebDriver protocol names an element. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** An element that was found, as of now. */
export interface Kept {
  readonly tree: UiTree;
  readonly element: UiElement;
}

/** The elements that a session has found, each under an id that stays the same while it is on the screen. */
export interface ElementStore {
  /** Keeps an element of a tree and gives the id it goes by. */
  keep(tree: UiTree, element: UiElement): string;
  /** The element of an id in one of the present trees. Throws `WdaFailure('stale element reference')`. */
  find(id: string, trees: readonly UiTree[]): Kept;
}

const MOST_KEPT = 1024;

/** Makes the store of a new session. @see FBElementCache */
export function createElementStore(): ElementStore {
  const places = new Map<string, string>();
  const ids = new Map<string, string>();
  let last = 0;
  const placeOf = ({ bundleId }: UiTree, { key }: UiElement): string => `${bundleId}|${key}`;

  return {
    keep(tree, element) {
      const place = placeOf(tree, element);
      const known = ids.get(place);
      const id = known ?? `${(++last).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-6400-000000000000`;
      ids.delete(place);
      ids.set(place, id);
      places.set(id, place);
      const [oldest] = ids;
      if (ids.size > MOST_KEPT && oldest) {
        ids.delete(oldest[0]);
        places.delete(oldest[1]);
      }
      return id;
    },
    find(id, trees) {
      const place = places.get(id);
      if (place === undefined) {
        throw new WdaFailure(
          'stale element reference',
          `The element identified by "${id}" is either not present or it has expired from the internal cache. Try to find it again`,
        );
      }
      for (const tree of trees) {
        for (const element of walk(tree.root)) if (placeOf(tree, element) === place) return { tree, element };
      }
      throw new WdaFailure(
        'stale element reference',
        `The previously found element "${place.split('|')[1]}" is not present in the current view anymore. Make sure the application UI has the expected state`,
      );
    },
  };
}
