import type { Words } from '../result.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';

/** What a line of facts says: its name in both languages, and its value. */
export type Fact = readonly [name: Words, value: string | Markup];

/** Short facts side by side. */
export function factLine(facts: readonly Fact[]): Markup {
  const entries = facts.map(([name, value]) => markup`<div><dt>${both(name)}</dt><dd>${value}</dd></div>`);
  return markup`<dl class="facts">${entries}</dl>
`;
}
