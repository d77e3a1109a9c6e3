import type { Random } from '../../../world/random.ts';
import type { AndroidSystem } from '../system.ts';
import { findNodes } from './find-nodes.ts';
import { Uia2Error } from './uia2-error.ts';
import { allNodes, readTree, type UiNode } from './ui-node.ts';

/** The key under which the W3C protocol gives elements. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** How many elements a session remembers: a session may last for a whole run. */
const KEPT = 500;

/** One session of the server: what it has found so far. */
export interface Uia2Session {
  readonly id: string;
  readonly system: AndroidSystem;
  readonly settings: Map<string, unknown>;
  /** Waits for rest, as UiAutomator does before it looks, and reads what is there. */
  tree(): Promise<UiNode>;
  find(strategy: string, selector: string, context: string): Promise<UiNode[]>;
  /** The name by which a driver may come back to a node. */
  remember(node: UiNode): Readonly<Record<string, string>>;
  /** The node of that name on the screen of now; throws `stale element reference` when it is gone. */
  recall(element: string): Promise<UiNode>;
}

/** Opens a session. */
export function createUia2Session(system: AndroidSystem, random: Random): Uia2Session {
  const known = new Map<string, string>();
  const tree = async (): Promise<UiNode> => {
    await system.settle();
    return readTree(system);
  };
  const recall = async (element: string): Promise<UiNode> => {
    const mark = known.get(element);
    if (mark === undefined)
      throw new Uia2Error('no such element', `The element '${element}' does not exist in DOM anymore`);
    const found = allNodes(await tree()).find((node) => markOf(node) === mark);
    if (found) return found;
    throw new Uia2Error(
      'stale element reference',
      `The element '${element}' is not linked to the same object in DOM anymore`,
    );
  };
  // What makes two looks at a screen show the same view.
  const markOf = ({ place, className, resourceId }: UiNode): string => {
    const { screen, dialog } = system.sight();
    const on = dialog?.id ?? screen.overlay?.id ?? screen.id;
    return [on, ...(place ? [place.part, place.id] : [className, resourceId])].join(' ');
  };
  return {
    id: random.uuid(),
    system,
    settings: new Map(),
    tree,
    recall,
    async find(strategy, selector, context) {
      const root = context === '' ? await tree() : await recall(context);
      return findNodes(root, strategy, selector);
    },
    remember(node) {
      const element = random.uuid();
      known.set(element, markOf(node));
      for (const oldest of known.keys()) {
        if (known.size <= KEPT) break;
        known.delete(oldest);
      }
      return { [ELEMENT_KEY]: element, ELEMENT: element };
    },
  };
}
