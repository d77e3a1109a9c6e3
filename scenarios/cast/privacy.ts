import type { JournalEntry } from '../../simulators/world/journal.ts';

/** Keeps what a physical card says of its holder out of everything that is written down. */
export interface Privacy {
  /** From now on this value is personal; `name` is what stands in its place. */
  learn(name: string, value: string): void;
  /** The same entry, with a name in the place of each personal value. */
  clean(entry: JournalEntry): JournalEntry;
}

/** Shorter values, such as the digit for the sex, turn up everywhere: they are personal only where they stand alone. */
const LONG_ENOUGH = 4;

/** Makes a privacy that knows nothing yet. */
export function createPrivacy(): Privacy {
  const names = new Map<string, string>();
  let longest: [value: string, name: string][] = [];

  const cleanText = (text: string): string => {
    const whole = names.get(text);
    if (whole !== undefined) return whole;
    return longest.reduce((left, [value, name]) => left.replaceAll(value, name), text);
  };
  const cleanValue = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (Array.isArray(value)) return value.map(cleanValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleanValue(member)]));
  };

  return {
    learn(name, value) {
      const shown = `〈card: ${name}〉`;
      for (const form of [value, value.toLowerCase(), encodeURIComponent(value)]) {
        if (form !== '' && !names.has(form)) names.set(form, shown);
      }
      // A long value may hold a shorter one, so it goes first.
      longest = [...names]
        .filter(([form]) => form.length >= LONG_ENOUGH)
        .sort(([one], [other]) => other.length - one.length);
    },
    clean: ({ n, atMs, actor, kind, data }) => ({
      n,
      atMs,
      actor,
      kind,
      data: cleanValue(data) as JournalEntry['data'],
    }),
  };
}
