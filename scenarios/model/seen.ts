import type { JournalEntry } from '../../simulators/world/journal.ts';
import type { Model } from './model.ts';
import { screenOf } from './pins.ts';

/** What a journal says is on the screens: the page of each tab, the screen of each phone. */
export interface Seen {
  readonly pages: Map<string, string>;
  readonly screens: Map<string, JournalEntry['data']>;
}

/** Nothing has been seen yet. */
export function nothingSeen(): Seen {
  return { pages: new Map(), screens: new Map() };
}

/** Keeps what an entry shows in place of what was there before. */
export function see({ pages, screens }: Seen, { actor, kind, data }: JournalEntry): void {
  if (kind === 'page' && actor === 'browser') pages.set(String(data['tab']), String(data['page'] ?? data['title']));
  if (kind === 'screen') screens.set(actor, data);
}

/** The first thing that is not as the model has it. */
export function differenceFrom(model: Model, seen: Seen): { expected: string; actual: string } | undefined {
  const page = model.tabs.find(({ name }) => name === model.front)?.page ?? 'blank';
  const pageSeen = seen.pages.get(model.front) ?? 'blank';
  if (pageSeen !== page) return { expected: `the page “${page}” on ${model.front}`, actual: `“${pageSeen}”` };
  for (const name of Object.keys(model.phones)) {
    const expected = describe(name, predict(model, name));
    const actual = describe(name, seen.screens.get(name) ?? { screen: 'home-screen' });
    if (actual !== expected) return { expected, actual };
  }
  return undefined;
}

function predict({ phones, asks }: Model, name: string): JournalEntry['data'] {
  const { screen = '', dialog = false, refused } = phones[name] ?? {};
  return {
    screen,
    ...(dialog && { dialog }),
    ...(refused && screen === screenOf(refused.pin) && { triesLeft: refused.triesLeft }),
    ...((screen === 'consent' || screen === 'sign-consent') && { items: asks }),
  };
}

function describe(name: string, { screen, dialog, triesLeft, items }: JournalEntry['data']): string {
  const tries = triesLeft === undefined ? '' : `, ${String(triesLeft)} tries left`;
  const listed = Array.isArray(items) ? `, listing ${items.join(' ') || 'nothing'}` : '';
  return `the screen “${String(screen)}” on ${name}${dialog ? ' under a question' : ''}${tries}${listed}`;
}
