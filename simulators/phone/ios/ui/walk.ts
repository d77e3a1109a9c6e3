import type { UiElement } from './ui-element.ts';

/** An element and everything below it, in the order in which it is written. */
export function* walk(element: UiElement): Generator<UiElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
