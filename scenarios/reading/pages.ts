import type { JournalSeen } from '../check.ts';

/** A page as a browser came to show it. */
export interface PageShown {
  readonly n: number;
  readonly atMs: number;
  readonly browser: string;
  readonly tab: string;
  /** Origin and path, without the query. */
  readonly url: string;
  /** The page's stable id, where it is one of ours. */
  readonly page?: string;
  readonly status: number;
  readonly title: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly buttons: readonly string[];
  /** Addresses of the pictures on it. */
  readonly images: readonly string[];
}

/** Every page of every browser, in order. */
export function pagesOf(journal: JournalSeen): PageShown[] {
  return journal
    .filter(({ kind }) => kind === 'page')
    .map(({ n, atMs, actor, data }) => ({ ...(data as unknown as PageShown), n, atMs, browser: actor }));
}

/** Whether a page speaks Japanese to its reader and has something to say beyond its heading. */
export function isReadable({ status, heading, text }: PageShown): boolean {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return status < 500 && heading !== '' && text.some((line) => line !== heading && japanese.test(line));
}
