import type { Screen } from '../screens/screen.ts';
import { textPlace, type Block } from './block.ts';
import type { Skin } from './skin.ts';

type Picture = NonNullable<Screen['picture']>;

const SIZE = 132;

/** The little picture that goes with a screen, in the middle of `width`. */
export function drawPicture(picture: Picture, width: number, skin: Skin): Block {
  const x = (width - SIZE) / 2;
  return {
    svg: `<g transform="translate(${x} 0)" fill="none" stroke-linecap="round" stroke-linejoin="round">${PICTURES[picture](skin)}</g>`,
    height: SIZE,
    places: [textPlace('picture', `picture-${picture}`, '', { x, y: 0, width: SIZE, height: SIZE })],
  };
}

const PICTURES: Readonly<Record<Picture, (skin: Skin) => string>> = {
  card: ({ accent, tonal, surface }) =>
    `<rect x="4" y="58" width="124" height="70" rx="8" fill="${tonal}" stroke="${accent}" stroke-width="2.5"/>` +
    `<rect x="16" y="92" width="18" height="14" rx="3" fill="${accent}"/><path d="M46 96h62M46 108h40" stroke="${accent}" stroke-width="3"/>` +
    `<rect x="38" y="4" width="50" height="82" rx="9" fill="${surface}" stroke="${accent}" stroke-width="3"/>` +
    `<circle cx="50" cy="16" r="4" fill="${accent}"/><path d="M56 36q6 6 0 12M64 30q12 12 0 24M72 24q18 18 0 36" stroke="${accent}" stroke-width="3"/>`,
  done: ({ accent, tonal }) =>
    `<circle cx="66" cy="66" r="52" fill="${tonal}"/><path d="M42 68l17 17 32-36" stroke="${accent}" stroke-width="8"/>`,
  warning: ({ alarm, alarmGround }) =>
    `<circle cx="66" cy="66" r="52" fill="${alarmGround}"/><path d="M66 40v32M66 90v1" stroke="${alarm}" stroke-width="8"/>`,
  waiting: ({ accent, tonal }) =>
    `<circle cx="66" cy="66" r="34" stroke="${tonal}" stroke-width="8"/><path d="M66 32a34 34 0 0 1 34 34" stroke="${accent}" stroke-width="8"/>`,
  lock: ({ accent, tonal }) =>
    `<circle cx="66" cy="66" r="52" fill="${tonal}"/><rect x="44" y="62" width="44" height="34" rx="6" fill="${accent}"/>` +
    `<path d="M52 62v-9a14 14 0 0 1 28 0v9" stroke="${accent}" stroke-width="6"/>`,
};
