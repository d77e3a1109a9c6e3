import { showValue } from './show-value.ts';

/** Shows what a check saw on one line. */
export function oneLine(value: unknown): string {
  return showValue(value).replaceAll(/\s+/g, ' ');
}
