import type { Words } from '../words.ts';
import { markup, type Markup } from './markup.ts';

/** Words in Japanese, then in English where that says something else. */
export function both({ ja, en }: Words): Markup {
  return markup`${ja}${en !== ja && markup` <span lang="en">${en}</span>`}`;
}
