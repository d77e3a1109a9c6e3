/** What a phone's hands were on, where drivers worked them: without it a result of one phone cannot be compared with another's. */
export interface DrivenOn {
  readonly device: string;
  /** The system and its version, `Android 16`. */
  readonly os: string;
  readonly appVersion: string;
  /** The phone's own browser and what shows its pages, where the services' pages, or the stand-in's, were in it. */
  readonly browser?: string;
  /** That the app is given the links in its pages by its name, where no system knows them for the app's. */
  readonly appLinks?: 'by-name';
  /** How a two-dimensional code gets to the phone: by its camera, or its decoded link is opened. */
  readonly code: 'camera' | 'link-opened';
  /** Versions of Appium and its driver, or of what stands in their place. */
  readonly versions: Readonly<Record<string, string>>;
}
