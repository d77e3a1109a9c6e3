import type { Kept } from '../element-store.ts';
import type { WdaCall } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';

/** The element that a path names, as of now. Throws `WdaFailure`. */
export function elementOf({ session, path, trees }: WdaCall): Kept {
  if (!session) throw new WdaFailure('invalid session id', 'Session does not exist');
  return session.elements.find(path['uuid'] ?? '', trees());
}
