/** What became of one element of the map on a phone. */
export interface MappedElement {
  /** By its id in our own app. */
  readonly id: string;
  readonly state: 'found' | 'ambiguous' | 'missing';
  /** How it was found: by the id that the map gives, or by what stands on it. */
  readonly foundBy?: 'id' | 'text';
  /** What the app itself calls it; empty where it gives no name. */
  readonly theirId: string;
  readonly label: string;
}

/** One screen of an app as it was met on a phone. */
export interface MappedScreen {
  /** By its id in our own app; `unknown` where nothing told which it is. */
  readonly id: string;
  readonly title: string;
  readonly foundBy: 'id' | 'text' | 'unmapped';
  /** What the app itself calls it; empty where nothing in the tree is only there. */
  readonly theirId: string;
  readonly elements: readonly MappedElement[];
  /** What can be touched and the map does not know. */
  readonly strangers: readonly { readonly label: string; readonly theirId: string }[];
  /** The picture's file below the report's folder. */
  readonly picture: string;
}

/** How a map fits the app on a phone, as far as the walk came. */
export interface PhoneMap {
  readonly device: string;
  readonly os: string;
  readonly appVersion: string;
  /** Which app the map was made for. */
  readonly map: string;
  readonly screens: readonly MappedScreen[];
  /** Screens of our own app that were not met. */
  readonly notMet: readonly string[];
  /** Where the walk could not go on, and why. */
  readonly stopped: readonly { readonly journey: string; readonly why: string }[];
}

/** How many elements of a map are in each state. */
export function countElements({ screens }: PhoneMap): Readonly<Record<MappedElement['state'], number>> {
  const count = { found: 0, ambiguous: 0, missing: 0 };
  for (const { state } of screens.flatMap(({ elements }) => elements)) count[state]++;
  return count;
}
