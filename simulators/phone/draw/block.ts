/** A rectangle in the pixels of a skin, from the upper left corner of what it stands in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What something on a screen is to the person who looks at it, or touches it. */
export type Part =
  | 'title'
  | 'text'
  | 'message'
  | 'item'
  | 'picture'
  | 'checkbox'
  | 'digits'
  | 'field'
  | 'link'
  | 'button'
  | 'key'
  | 'dialog'
  | 'dialog-text';

/** Where something stands that a driver can find: an element by its id, or a text. */
export interface Place {
  readonly part: Part;
  readonly id: string;
  readonly text: string;
  readonly enabled: boolean;
  /** Of a checkbox: whether it is ticked. */
  readonly checked?: boolean;
  readonly box: Box;
}

/** Something drawn from its own upper left corner, how high it is, and what stands where in it. */
export interface Block {
  readonly svg: string;
  readonly height: number;
  readonly places?: readonly Place[];
}

/** A place of a text, which nobody can press. */
export function textPlace(part: Part, id: string, text: string, box: Box): Place {
  return { part, id, text, enabled: false, box };
}

/** Blocks one below the other, `gap` pixels apart. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const moved = blocks.map((block, i) => {
    if (i > 0) height += gap;
    const placed = moveBlock(0, height, block);
    height += block.height;
    return placed;
  });
  return { ...joinBlocks(moved), height };
}

/** Blocks over one another, each where it stands already. */
export function joinBlocks(blocks: readonly Block[]): Block {
  return {
    svg: blocks.map(({ svg }) => svg).join(''),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    places: blocks.flatMap(({ places = [] }) => places),
  };
}

/** Puts a block somewhere else, with all that stands in it. */
export function moveBlock(x: number, y: number, { svg, height, places = [] }: Block): Block {
  const moved = places.map((place) => ({ ...place, box: { ...place.box, x: place.box.x + x, y: place.box.y + y } }));
  return { svg: moveTo(x, y, svg), height, places: moved };
}

/** Puts a drawing somewhere else. */
export function moveTo(x: number, y: number, svg: string): string {
  return x === 0 && y === 0 ? svg : `<g transform="translate(${x} ${y})">${svg}</g>`;
}
