import type { Box } from '../../draw/block.ts';

/** One element as XCUITest sees it: the part of an accessibility snapshot that WebDriverAgent speaks of. */
export interface UiElement {
  /** `XCUIElementTypeButton` and its like. */
  readonly type: string;
  /** Unique in its app for as long as the same screen is shown. */
  readonly key: string;
  readonly identifier?: string;
  readonly label?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly accessible: boolean;
  readonly focused?: boolean;
  /** As the accessibility traits are printed, such as `Button` or `StaticText`. */
  readonly traits: string;
  /** Where it stands, in points from the upper left corner of the glass. */
  readonly rect: Box;
  readonly children: readonly UiElement[];
}

/** An app's whole tree. */
export interface UiTree {
  readonly bundleId: string;
  readonly root: UiElement;
}
