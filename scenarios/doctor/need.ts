/** What somebody may want to do with Tegata: each need serves one or several. */
export const PURPOSES = ['pages', 'reports', 'android', 'ios', 'card', 'grid'] as const;

/** One of the things that somebody may want to do. */
export type Purpose = (typeof PURPOSES)[number];

/** A text in both languages. */
export interface BothWords {
  readonly ja: string;
  readonly en: string;
}

/** What a look at the machine found. */
export type Found =
  | { readonly isThere: true; readonly what: string }
  /** `why`: it lies there, but is no use. */
  | { readonly isThere: false; readonly why?: string };

/** Something that Tegata uses and does not bring along. */
export interface Need {
  readonly id: string;
  readonly name: string;
  /** What it is for. */
  readonly use: BothWords;
  /** Without it none of these can be done; empty: it is always needed. */
  readonly serves: readonly Purpose[];
  /** How to get it, by system; a text for all of them where it is the same. */
  readonly get: string | Readonly<Record<'linux' | 'darwin' | 'win32', string>>;
  look(): Promise<Found>;
}
