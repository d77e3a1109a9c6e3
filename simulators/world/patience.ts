/**
 * Waits in real time for something outside of the world, such as a real browser; no scripted thing may.
 * @param ended called once when `limitMs` have gone by, unless the wait was called off by what is returned
 */
export function startPatience(limitMs: number, ended: () => void): () => void {
  const timer = setTimeout(ended, limitMs).unref();
  return () => clearTimeout(timer);
}
