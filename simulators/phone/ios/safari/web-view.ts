import { SKINS } from '../../draw/skin.ts';
import type { Part, Point, SpokenPart } from './web-page.ts';

/** Below the page: the address and the buttons, which nobody presses here. */
const BAR_HEIGHT = 48;

/** Where Safari shows its page on the glass, in points. */
export const WEB_VIEW: Part = {
  x: 0,
  y: SKINS.ios.statusHeight,
  width: SKINS.ios.width,
  height: SKINS.ios.height - SKINS.ios.statusHeight - BAR_HEIGHT,
};

/** The place on the page that is at a place of the glass; `undefined` beside the page. */
export function onPage({ x, y }: Point): Point | undefined {
  const { width, height } = WEB_VIEW;
  const at = { x: x - WEB_VIEW.x, y: y - WEB_VIEW.y };
  return at.x >= 0 && at.y >= 0 && at.x < width && at.y < height ? at : undefined;
}

/** The place on the glass of a part of the page. */
export function onGlass(part: SpokenPart): Part {
  const { width, height } = part;
  return { x: part.x + WEB_VIEW.x, y: part.y + WEB_VIEW.y, width, height };
}
