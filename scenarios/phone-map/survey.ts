import type { MappedElement, MappedScreen } from '../../reports/phone-map.ts';
import type { Noticed } from '../hands/appium/noticed.ts';
import type { ScreenRead, SourceElement } from '../hands/appium/read-source.ts';
import type { Picture } from '../hands.ts';
import { ownMap } from '../phones/maps/own-map.ts';

/** Keeps what was met on a walk through an app. */
export interface Survey {
  readonly notice: Noticed;
  /** Each screen that was met, in that order. */
  screens(): MappedScreen[];
  /** The screens of our own app that were not. */
  notMet(): string[];
}

interface Met {
  readonly reads: ScreenRead[];
  readonly picture: string;
}

const NO_TITLE = '(no title)';

/**
 * Makes an empty survey.
 * @param keep keeps a picture of a screen, and tells its file
 */
export function createSurvey(
  platform: 'android' | 'ios',
  keep: (name: string, picture: Picture) => Promise<string>,
): Survey {
  const met = new Map<string, Met>();
  const expected = ownMap().screens;
  return {
    async notice(read, picture) {
      // Of a screen that nothing names there may be several, told apart by what stands on top.
      const key = read.foundBy === 'unmapped' ? `unknown ${read.title || NO_TITLE}` : read.id;
      const before = met.get(key);
      if (before) return void before.reads.push(read);
      met.set(key, { reads: [read], picture: await keep(`${met.size + 1}-${read.id}`, await picture()) });
    },
    screens: () =>
      [...met.values()].map(({ reads: [first, ...rest], picture }) => {
        const reads = [first as ScreenRead, ...rest];
        const { id, title, foundBy, theirId } = reads[0] as ScreenRead;
        const all = reads.flatMap(({ elements }) => elements);
        const wanted = Object.entries(expected[id]?.elements ?? {}).filter(([, place]) => place[platform]);
        return {
          id,
          title,
          foundBy,
          theirId: theirId === '' ? nameOnlyHere(reads, [...met.values()]) : theirId,
          elements: wanted.map(([name, { text }]) => judgeElement(name, text[0] ?? '', all)),
          strangers: strangersAmong(all),
          picture,
        };
      }),
    notMet: () => Object.keys(expected).filter((id) => !met.has(id)),
  };
}

function judgeElement(id: string, usual: string, all: readonly SourceElement[]): MappedElement {
  const mine = all.filter((element) => element.id === id && element.foundBy !== 'unmapped');
  const [first] = mine;
  if (!first) return { id, state: 'missing', theirId: '', label: usual };
  const { label, theirId, foundBy } = first;
  const state = mine.some(({ doubles }) => doubles > 0) ? 'ambiguous' : 'found';
  return { id, state, theirId, label, ...(foundBy !== 'unmapped' && { foundBy }) };
}

function strangersAmong(all: readonly SourceElement[]): MappedScreen['strangers'] {
  const strangers = all.filter(({ foundBy }) => foundBy === 'unmapped');
  return [...new Map(strangers.map(({ label, theirId }) => [`${theirId} ${label}`, { label, theirId }])).values()];
}

/** A name that this screen has each time, and no other screen ever. */
function nameOnlyHere(here: readonly ScreenRead[], all: readonly Met[]): string {
  const elsewhere = new Set(
    all.filter(({ reads }) => reads[0]?.id !== here[0]?.id).flatMap(({ reads }) => reads.flatMap(({ names }) => names)),
  );
  const [first, ...rest] = here;
  return first?.names.find((name) => !elsewhere.has(name) && rest.every(({ names }) => names.includes(name))) ?? '';
}
