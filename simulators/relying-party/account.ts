import type { Item } from './items.ts';

/** Who has signed in: the subject, and the items as they were received. */
export interface Account {
  readonly sub: string;
  readonly items: Readonly<Partial<Record<Item, string>>>;
  /** Whether the document was signed and the signature found right. */
  readonly signed?: boolean;
}
