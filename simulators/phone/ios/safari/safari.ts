import type { PageNews, WebPage, WebPages } from './web-page.ts';

/** The browser of an iPhone: its pages, which another world brings others of, and what its owner let be seen of them. */
export interface Safari {
  /** Whether an engine stands behind it: without one it comes to the front and shows nothing. */
  hasPages(): boolean;
  all(): readonly WebPage[];
  front(): WebPage | undefined;
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>;
  /** Another world's pages, or none. */
  show(pages: WebPages | undefined): void;
  listen(hear: (news: PageNews) => void): () => void;
  /** What stands in Settings › Apps › Safari › Advanced. */
  readonly advanced: { webInspector: boolean; remoteAutomation: boolean };
}

/** Makes a browser without pages, as a phone for tests is set up: both switches on. */
export function createSafari(): Safari {
  const listeners = new Set<(news: PageNews) => void>();
  const tell = (news: PageNews): void => {
    for (const hear of listeners) hear(news);
  };
  let pages: WebPages | undefined;
  let stop: (() => void) | undefined;
  return {
    hasPages: () => pages !== undefined,
    all: () => pages?.all() ?? [],
    front: () => pages?.front(),
    open: async (url) => pages?.open(url),
    show(next) {
      stop?.();
      pages = next;
      stop = next?.listen(tell);
      tell({ kind: 'listing' });
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    advanced: { webInspector: true, remoteAutomation: true },
  };
}
