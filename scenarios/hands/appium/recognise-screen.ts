import type { LocatorMap, ScreenPlace } from '../../phones/maps/locator-map.ts';

/** The systems that an app runs on. */
export type Platform = 'android' | 'ios';

/** What there is on a screen to know it by. */
export interface Marks {
  /** What the app calls its parts. */
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** What stands on what can be touched. */
  readonly labels: readonly string[];
}

/** Which of our screens it is, and what the app itself calls it. */
export interface Recognised {
  readonly id: string;
  readonly theirId: string;
  readonly foundBy: 'id' | 'text' | 'unmapped';
}

/**
 * Tells which screen is shown: by an id of the map; where none is there, by the texts that the map has for it. Of several
 * with the same title that one of which most is seen, and least is missing.
 */
export function recogniseScreen(map: LocatorMap, platform: Platform, { ids, texts, labels }: Marks): Recognised {
  const there = new Set(ids.filter((id) => id !== ''));
  const known = Object.entries(map.screens);
  const byId = known.find(([, screen]) => there.has(screen[platform] ?? ''));
  if (byId) return { id: byId[0], theirId: byId[1][platform] ?? '', foundBy: 'id' };

  const seen = new Set([...texts, ...labels]);
  const titled = known.filter(([, { titles }]) => titles.some((title) => texts.includes(title)));
  // Some screens, as that of a locked phone, have no title.
  const speaking = known.filter(([, { says }]) => says.some((words) => texts.includes(words)));
  const candidates = (titled.length > 0 ? titled : speaking)
    .map(([id, screen]) => ({ id, ...likeness(screen, seen) }))
    .toSorted((one, other) => other.found - one.found || one.missing - other.missing);
  const [likest] = candidates;
  return likest ? { id: likest.id, theirId: '', foundBy: 'text' } : { id: 'unknown', theirId: '', foundBy: 'unmapped' };
}

function likeness(
  { titles, says, elements }: ScreenPlace,
  seen: ReadonlySet<string>,
): { found: number; missing: number } {
  const parts = Object.values(elements);
  const foundParts = parts.filter(({ text }) => text.some((words) => seen.has(words))).length;
  return {
    found: [...titles, ...says].filter((words) => seen.has(words)).length + foundParts,
    missing: parts.length - foundParts,
  };
}
