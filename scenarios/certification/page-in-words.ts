import type { PageSeen } from '../hands.ts';

/** A page in words, for why a sitting stopped. */
export function pageInWords({ url, heading, title }: PageSeen): string {
  return `${url.split('?', 1)[0]} 「${heading || title}」`;
}
