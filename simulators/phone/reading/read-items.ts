import { ITEMS, type Item } from '../session.ts';
import type { ReadingStep } from './reading-step.ts';
import { readFile } from './read-file.ts';
import { ReadingStopped } from './reading-stopped.ts';
import { parseHead, parseObjects } from './tlv.ts';

const ITEMS_FILE = 0x0002;
const TAG_OF_ITEM: Readonly<Record<Item, number>> = {
  name: 0xdf22,
  address: 0xdf23,
  birthdate: 0xdf24,
  gender: 0xdf25,
};

/** Reads 基本4情報, which the card gives as a whole, and keeps only what is asked for, spelt as on the card. */
export const readItems: ReadingStep = async ({ transmit, asks }) => {
  if (asks.length === 0) return undefined;
  const file = await readFile(transmit, ITEMS_FILE);
  const objects = parseObjects(file.subarray(parseHead(file).headBytes));
  const items: Partial<Record<Item, string>> = {};
  for (const item of ITEMS.filter((item) => asks.includes(item))) {
    const value = objects.get(TAG_OF_ITEM[item]);
    if (!value) throw new ReadingStopped('chip-error');
    items[item] = new TextDecoder().decode(value);
  }
  return { items };
};
