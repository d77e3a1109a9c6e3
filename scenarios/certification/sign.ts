import { compile } from 'css-select';
import * as z from 'zod';

const line = z.string().trim().min(1);

const selector = line
  .refine(isSelector, 'expected a CSS selector, such as [data-page=signed-in]')
  .describe('a CSS selector of an element that can be seen');

/** How a person, or whoever looks over their shoulder, sees what a page is: by a text, by an element or by its address. */
export const signSchema = z.union(
  [
    z.strictObject({ text: line.describe('a text that can be read on the page') }),
    z.strictObject({ selector }),
    z.strictObject({ url: line.describe('the address of the page; * stands for anything') }),
  ],
  'expected text, selector or url',
);

/** One sign. */
export type Sign = z.output<typeof signSchema>;

/** A sign in words. */
export function signInWords(sign: Sign): string {
  if ('text' in sign) return `「${sign.text}」`;
  return 'selector' in sign ? sign.selector : sign.url;
}

function isSelector(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether an address is the one that a sign names. */
export function fitsAddress(url: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(url);
}
