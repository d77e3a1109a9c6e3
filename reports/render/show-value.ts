/** Shows what a check saw: text as it is, anything else as JSON, nothing as a dash. */
export function showValue(value: unknown): string {
  if (value === undefined) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}
