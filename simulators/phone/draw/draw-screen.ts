import type { Platform } from '../options.ts';
import type { Button, Screen } from '../screens/screen.ts';
import { drawButton, drawCorner } from './draw-button.ts';
import { drawContent } from './draw-content.ts';
import { drawDialog } from './draw-dialog.ts';
import { drawFrame, MARK_HEIGHT } from './draw-frame.ts';
import { drawKeypad } from './draw-keypad.ts';
import { drawSystemScreen } from './draw-system.ts';
import { SKINS, type Skin } from './skin.ts';
import { moveTo, stackBlocks } from './svg.ts';

const SYSTEM_SCREENS: ReadonlySet<string> = new Set(['home-screen', 'lock-screen']);
const CORNER_HEIGHT = 52;
const BUTTON_GAP = 12;
const FOOT = 40;

/**
 * Draws a screen as a person would see it, in its phone, as one SVG. The same screen gives the same text. Typed PINs are
 * dots; the clock always says 9:41.
 */
export function drawScreen(platform: Platform, screen: Screen): string {
  const skin = SKINS[platform];
  if (SYSTEM_SCREENS.has(screen.id)) return drawFrame(drawSystemScreen(screen, skin), skin, 'system');
  const dialog = screen.overlay ? drawDialog(screen.overlay, skin) : '';
  return drawFrame(drawAppScreen(screen, skin) + dialog, skin, 'app');
}

function drawAppScreen(screen: Screen, skin: Skin): string {
  const width = skin.width - 2 * skin.margin;
  const top = skin.statusHeight + MARK_HEIGHT;
  const buttons = screen.elements.filter((element): element is Button => element.kind === 'button');
  const corner = buttons.find(({ role }) => role === 'corner');
  const below = buttons.filter(({ role }) => role !== 'corner').map((button) => drawButton(button, width, skin));
  const keypad = screen.elements.some(({ kind }) => kind === 'field') ? drawKeypad(skin) : undefined;
  const stack = stackBlocks(below, BUTTON_GAP);
  const foot = keypad ? keypad.height + 16 : FOOT;
  return (
    (corner ? moveTo(skin.margin, top + 4, drawCorner(corner, skin)) : '') +
    moveTo(skin.margin, top + CORNER_HEIGHT, drawContent(screen, width, skin).svg) +
    moveTo(skin.margin, skin.height - foot - stack.height, stack.svg) +
    (keypad ? moveTo(0, skin.height - keypad.height, keypad.svg) : '')
  );
}
