/** The four items that a service may ask for, each by a scope of its own name. */
export const ITEMS = ['name', 'address', 'birthdate', 'gender'] as const;

/** One of the four items. */
export type Item = (typeof ITEMS)[number];

/** What people call each item. */
export const ITEM_LABELS: Readonly<Record<Item, string>> = {
  name: '氏名',
  address: '住所',
  birthdate: '生年月日',
  gender: '性別',
};
