/** A value of a page as both inspectors write it: `{ type, value }`, or `{ type, objectId }` where it stays in the page. */
export type RemoteObject = Readonly<Record<string, unknown>>;

/** What came of a script: a value, or what it threw. */
export interface Evaluated {
  readonly result: RemoteObject;
  readonly wasThrown: boolean;
}

/** A place on a page, in CSS pixels from the upper left corner of its window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a page. */
export interface Part extends Point {
  readonly width: number;
  readonly height: number;
}

/** Something on a page that VoiceOver would speak of. */
export interface SpokenPart extends Part {
  readonly role: 'link' | 'button' | 'field' | 'secure-field' | 'text';
  readonly label: string;
}

/** A tab of Safari, whatever engine shows it. */
export interface WebPage {
  /** Never used twice by a phone. */
  readonly id: number;
  url(): string;
  title(): string;
  /** Runs a script in the page. */
  evaluate(expression: string, byValue: boolean): Promise<Evaluated>;
  /** Calls a function of the page on one of its objects. */
  call(objectId: string, declaration: string, given: readonly unknown[], byValue: boolean): Promise<Evaluated>;
  /** What a promise of the page comes to. */
  outcome(promiseId: string, byValue: boolean): Promise<Evaluated>;
  /** PNG, as sharp as the glass; of the whole window when no part is named. */
  photograph(part?: Part): Promise<Uint8Array>;
  cookies(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Takes away the cookie of this name that goes to this address. */
  forget(name: string, url: string): Promise<void>;
  /** What can be told of the page without seeing it. */
  spoken(): Promise<readonly SpokenPart[]>;
  /** Where the link leads that is at this place, if there is one. */
  linkAt(point: Point): Promise<string | undefined>;
  /** Touches the page. Its script hears of it; `stays`: a link that is touched leads nowhere. */
  touch(point: Point, stays: boolean): Promise<void>;
  /** Goes to another address; resolves when something of it is there, or nothing can be. */
  go(url: string): Promise<void>;
}

/** What happens to pages. */
export type PageNews = { readonly kind: 'listing' } | { readonly kind: 'loaded'; readonly page: WebPage };

/** Safari's tabs. */
export interface WebPages {
  /** In the order in which they were opened. */
  all(): readonly WebPage[];
  /** The one that is seen. */
  front(): WebPage | undefined;
  /** Opens an address in a new tab, which comes to the front. */
  open(url: string): Promise<void>;
  /** Hears of all news from now on; what is given back ends that. */
  listen(hear: (news: PageNews) => void): () => void;
}
