/** Shows milliseconds since a beginning as `m:ss.mmm`. */
export function showTime(atMs: number): string {
  const ms = Math.round(atMs);
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.floor((ms % 60_000) / 1000);
  return `${minutes}:${String(seconds).padStart(2, '0')}.${String(ms % 1000).padStart(3, '0')}`;
}
