import { markup, type Markup } from '../render/markup.ts';
import type { Words } from '../words.ts';

/** Words in both languages, of which the page shows the chosen one. */
export function inBoth({ ja, en }: Words): Markup {
  return markup`<span data-lang="ja">${ja}</span><span data-lang="en" lang="en">${en}</span>`;
}
