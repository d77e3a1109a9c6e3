import type { SourceElement } from './read-source.ts';

/** What befalls an app on a phone that is not ours. */
export interface OutsideDeeds {
  /** Something is about to be pressed. */
  pressed(element: Pick<SourceElement, 'id' | 'label'>): void;
  /** A link was opened, and the app took it or did not. */
  opened(url: string, taken: boolean): void;
  /** It was ended, and has left the screen. */
  ended(): void;
}
