const PLAIN = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** A word of the protocol that may be written out; undefined for anything that could be somebody's data. */
export function plainWord(value: unknown): string | undefined {
  return typeof value === 'string' && PLAIN.test(value) ? value : undefined;
}
