import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { ScreenSeen } from '../../hands.ts';
import type { ScreenRead, SourceElement } from './read-source.ts';

/** Whether something on a screen is what a person calls so. */
export function isCalled({ label, alsoCalled }: SourceElement, wanted: string): boolean {
  return label === wanted || alsoCalled.includes(wanted);
}

/** The one element that is meant. Of several that fit as well, none is: whoever took the first would test another button. */
export function theOne(wanted: string, screen: ScreenRead, fits: (element: SourceElement) => boolean): SourceElement {
  const fitting = screen.elements.filter((candidate) => candidate.enabled && fits(candidate));
  const mapped = fitting.filter(({ foundBy }) => foundBy === 'id');
  const [element, another] = mapped.length > 0 ? mapped : fitting;
  if (!element) throw notOnScreen(wanted, screen);
  if (!another && element.doubles === 0) return element;
  throw new HarnessError(
    'hands-not-on-screen',
    `Failed to tell which is ${wanted} on the screen “${screen.id}”: expected one element, got ${Math.max(fitting.length, element.doubles + 1)} that fit. Give its id in the locator map.`,
  );
}

/** Nothing like it is there. */
export function notOnScreen(wanted: string, screen: ScreenSeen): HarnessError {
  const there = screen.elements.map((element) => `「${element.label}」`).join('') || 'nothing to touch';
  return new HarnessError(
    'hands-not-on-screen',
    `Failed to find ${wanted} on the phone: got the screen “${screen.id}” with ${there}.`,
  );
}
