import { createHash } from 'node:crypto';
import type { AndroidTraits } from '../traits.ts';
import type { UiNode } from './ui-node.ts';

/** How a build names its views. */
type Views = AndroidTraits['views'];

/** The tree of a screen as a build of somebody else's would have it: the same to a person, other names to a driver. */
export function disguise(screen: UiNode, views: Views): UiNode {
  switch (views) {
    case 'own':
      return screen;
    case 'foreign':
      return renamed(screen, screen.resourceId);
    case 'bare':
      return bare(screen);
    case 'confusing':
      return confusing(bare(screen));
  }
}

/** Every name is another one, the same each time that the screen is shown. */
function renamed(node: UiNode, screen: string): UiNode {
  const [before = '', name = ''] = node.resourceId.split(/(?<=:id\/)/);
  const other = `v${createHash('sha256').update(`${screen}/${name}`).digest('hex').slice(0, 7)}`;
  return {
    ...node,
    resourceId: name === '' ? '' : before + other,
    children: node.children.map((child) => renamed(child, screen)),
  };
}

function bare(node: UiNode): UiNode {
  return { ...node, resourceId: '', children: node.children.map(bare) };
}

/** The first button of a screen says nothing where it is an icon, and its last is there twice. */
function confusing(screen: UiNode): UiNode {
  const children = screen.children.map((child) =>
    child.className.endsWith('ImageButton') ? { ...child, contentDesc: '' } : child,
  );
  const last = children.findLast((child) => child.className.endsWith('.Button'));
  return { ...screen, children: last ? [...children, last] : children };
}
