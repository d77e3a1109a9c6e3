import type { Button, Screen } from '../screens/screen.ts';
import { joinBlocks, moveBlock, stackBlocks, type Block } from './block.ts';
import { drawButton, drawCorner } from './draw-button.ts';
import { drawContent } from './draw-content.ts';
import { drawDialog } from './draw-dialog.ts';
import { MARK_HEIGHT } from './draw-frame.ts';
import { drawKeypad } from './draw-keypad.ts';
import { drawSystemScreen } from './draw-system.ts';
import type { Skin } from './skin.ts';

const SYSTEM_SCREENS: ReadonlySet<string> = new Set(['home-screen', 'lock-screen']);
const CORNER_HEIGHT = 52;
const BUTTON_GAP = 12;
const FOOT = 40;

/** A screen put together: its drawing, and where everything on it stands. */
export interface Composed {
  readonly ground: 'app' | 'system';
  /** Without what the system draws over every screen. */
  readonly screen: Block;
  /** What lies over it. */
  readonly dialog?: Block;
}

/** Puts a screen together. Pictures and drivers read the same, so that a finger lands where the eye sees. */
export function composeScreen(screen: Screen, skin: Skin): Composed {
  if (SYSTEM_SCREENS.has(screen.id)) return { ground: 'system', screen: drawSystemScreen(screen, skin) };
  return {
    ground: 'app',
    screen: drawAppScreen(screen, skin),
    ...(screen.overlay && { dialog: drawDialog(screen.overlay, skin) }),
  };
}

function drawAppScreen(screen: Screen, skin: Skin): Block {
  const width = skin.width - 2 * skin.margin;
  const top = skin.statusHeight + MARK_HEIGHT;
  const buttons = screen.elements.filter((element): element is Button => element.kind === 'button');
  const corner = buttons.find(({ role }) => role === 'corner');
  const below = buttons.filter(({ role }) => role !== 'corner').map((button) => drawButton(button, width, skin));
  const field = screen.elements.find((element) => element.kind === 'field');
  const keypad = field && drawKeypad(field.keyboard, skin);
  const stack = stackBlocks(below, BUTTON_GAP);
  const foot = keypad ? keypad.height + 16 : FOOT;
  return joinBlocks([
    ...(corner ? [moveBlock(skin.margin, top + 4, drawCorner(corner, skin))] : []),
    moveBlock(skin.margin, top + CORNER_HEIGHT, drawContent(screen, width, skin)),
    moveBlock(skin.margin, skin.height - foot - stack.height, stack),
    ...(keypad ? [moveBlock(0, skin.height - keypad.height, keypad)] : []),
  ]);
}
