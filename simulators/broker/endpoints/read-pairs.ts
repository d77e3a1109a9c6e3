/** Name and value pairs of a query or form, each name's first value, and which names came again. */
export interface Pairs {
  readonly pairs: Readonly<Partial<Record<string, string>>>;
  readonly repeated: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads `application/x-www-form-urlencoded` text. */
export function readPairs(text: string): Pairs {
  const pairs: Partial<Record<string, string>> = Object.create(null);
  let repeated: Set<string> | undefined;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in pairs) (repeated ??= new Set()).add(name);
    else pairs[name] = value;
  }
  return { pairs, repeated: repeated ?? NONE };
}
