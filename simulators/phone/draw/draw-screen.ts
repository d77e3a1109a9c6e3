import type { Platform } from '../options.ts';
import type { Screen } from '../screens/screen.ts';
import { composeScreen } from './compose-screen.ts';
import { drawBare, drawFrame } from './draw-frame.ts';
import { SKINS } from './skin.ts';

/**
 * Draws a screen as a person would see it, as one SVG: `framed` in its phone, or alone as a screenshot shows it. The same
 * screen gives the same text. Typed PINs are dots; the clock always says 9:41.
 */
export function drawScreen(platform: Platform, seen: Screen, framing: 'framed' | 'bare' = 'framed'): string {
  const skin = SKINS[platform];
  const { ground, screen, dialog } = composeScreen(seen, skin);
  const draw = framing === 'framed' ? drawFrame : drawBare;
  return draw(screen.svg + (dialog?.svg ?? ''), skin, ground);
}
