/** Keeps what was made once, up to a number of things; the oldest is forgotten first. */
export interface Memory<T> {
  /** Gives what was made under `key`, or makes it now. */
  recall(key: string, make: () => T): T;
}

/** Makes an empty memory of at most `size` things. */
export function createMemory<T>(size: number): Memory<T> {
  const kept = new Map<string, T>();
  return {
    recall(key, make) {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const made = make();
      kept.set(key, made);
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return made;
    },
  };
}
