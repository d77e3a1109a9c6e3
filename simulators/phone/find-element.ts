import { HarnessError } from '../world/harness-error.ts';
import type { Button, Element, Screen } from './screens/screen.ts';

/** The enabled element of one of `kinds` with this id; `HarnessError('hands-not-on-screen')` names what is there instead. */
export function findElement<K extends Element['kind']>(
  phoneId: string,
  screen: Screen,
  id: string,
  ...kinds: K[]
): Extract<Element, { kind: K }> {
  const there: readonly (Element | Button)[] = screen.overlay?.buttons ?? screen.elements;
  const found = there.find((element) => element.id === id && (kinds as string[]).includes(element.kind));
  if (found?.enabled) return found as Extract<Element, { kind: K }>;
  const place = screen.overlay ? `${screen.id} below ${screen.overlay.id}` : screen.id;
  const listed = there.map((element) => `${element.id}「${element.label}」${element.enabled ? '' : ' (disabled)'}`);
  throw new HarnessError(
    'hands-not-on-screen',
    `Failed to touch ${id} on ${phoneId}: expected it enabled on screen ${place}, got ${listed.join(', ') || 'nothing'}.`,
  );
}
