import type { Device } from './device.ts';
import type { Field } from './screens/screen.ts';

/** Puts what the keyboard lets through in place of what stood in a field. */
export function typeInto({ app, rules, setCover, cover }: Device, field: Field, text: string): void {
  const { running } = app();
  const { leftOut: _before, ...memory } = running.memory();
  const taken = rules.takenBy(field.keyboard, text);
  const entries = { ...memory.entries, [field.id]: taken.slice(0, field.maxLength) };
  running.remember({ ...memory, entries, ...(taken.length < text.length && { leftOut: field.id }) });
  setCover(cover());
}
