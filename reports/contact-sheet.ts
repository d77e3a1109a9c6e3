/** A screen of the app on both platforms, as pictures. */
export interface ScreenShown {
  /** Its stable id. */
  readonly id: string;
  /** The states of the flow that show it, or what lies over it. */
  readonly states: readonly string[];
  /** SVG, by platform. */
  readonly pictures: Readonly<Record<'ios' | 'android', string>>;
}

/** A page in a browser, as it was served. */
export interface PageShown {
  /** Whose it is and its stable id: `broker/qr`. */
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** Everything that a person can be shown. */
export interface ContactSheet {
  readonly screens: readonly ScreenShown[];
  readonly pages: readonly PageShown[];
}
