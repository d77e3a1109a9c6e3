import type { Permission } from '../permissions.ts';

/** What tells one iPhone from another, as far as a driver or a person can notice. */
export interface IphoneTraits {
  readonly udid: string;
  /** As its owner named it. */
  readonly name: string;
  /** Apple's name of the model, such as `iPhone15,2`. */
  readonly productType: string;
  readonly osVersion: string;
  readonly build: string;
  /** Pixels a point. */
  readonly scale: number;
  /** What the app asks for when it is first opened. */
  readonly asksFor?: readonly Permission[];
}
