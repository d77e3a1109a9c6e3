import type { Place } from '../draw/block.ts';
import { composeScreen } from '../draw/compose-screen.ts';
import { SKINS } from '../draw/skin.ts';
import type { Platform } from '../options.ts';
import type { Screen } from '../screens/screen.ts';

/** Where everything on a screen stands, in the pixels of the platform's skin (a driver's dp or points). */
export interface ScreenPlaces {
  readonly width: number;
  readonly height: number;
  /** From back to front. What lies under a dialog is still there, but cannot be touched. */
  readonly screen: readonly Place[];
  readonly dialog?: readonly Place[];
}

/** Tells a driver's server where everything on a screen stands: exactly where its picture shows it. */
export function screenPlaces(platform: Platform, seen: Screen): ScreenPlaces {
  const { width, height } = SKINS[platform];
  const { screen, dialog } = composeScreen(seen, SKINS[platform]);
  return { width, height, screen: screen.places ?? [], ...(dialog && { dialog: dialog.places ?? [] }) };
}
