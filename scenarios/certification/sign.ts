import * as z from 'zod';

const line = z.string().trim().min(1);

/** How a person, or whoever looks over their shoulder, sees what a page is: by a text, by an element or by its address. */
export const signSchema = z.union([
  z.strictObject({ text: line.describe('a text that can be read on the page') }),
  z.strictObject({ selector: line.describe('a CSS selector of an element that can be seen') }),
  z.strictObject({ url: line.describe('the address of the page; * stands for anything') }),
]);

/** One sign. */
export type Sign = z.output<typeof signSchema>;

/** A sign in words. */
export function signInWords(sign: Sign): string {
  if ('text' in sign) return `「${sign.text}」`;
  return 'selector' in sign ? sign.selector : sign.url;
}

/** Whether an address is the one that a sign names. */
export function fitsAddress(url: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(url);
}
