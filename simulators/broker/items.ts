/** The four basic items (基本4情報), each a scope of its own. */
export const ITEMS = ['name', 'address', 'birthdate', 'gender'] as const;

/** One of the four basic items. */
export type Item = (typeof ITEMS)[number];

/** Items as read from the card: `birthdate` is `YYYYMMDD`, `gender` one character, the others plain strings (observed: `DOCUMENTS.workingService`). */
export type Items = Readonly<Partial<Record<Item, string>>>;

/** Takes some of the items, in their fixed order. */
export function pickItems(items: Items, wanted: readonly string[]): Items {
  const picked: Partial<Record<Item, string>> = {};
  for (const item of ITEMS) {
    const value = items[item];
    if (value !== undefined && wanted.includes(item)) picked[item] = value;
  }
  return picked;
}
