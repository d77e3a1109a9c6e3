import picomatch from 'picomatch';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';

/** Which scenarios are wanted. */
export interface Selection {
  readonly select: readonly string[];
  readonly tags: readonly string[];
  readonly failed?: ReadonlySet<string> | undefined;
}

/**
 * Picks scenarios by id, folder or glob (with or without `@platform`), by tag, and by having failed before.
 * @throws HarnessError `not-found` for a pattern that fits nothing, so that a typing error never looks green
 */
export function selectCastings(castings: readonly Casting[], { select, tags, failed }: Selection): Casting[] {
  const wanted = select.map((pattern) => ({ pattern, fits: fitter(pattern) }));
  for (const { pattern, fits } of wanted) {
    if (castings.some(fits)) continue;
    throw new HarnessError(
      'not-found',
      `Failed to select scenarios: expected an id, folder or glob of \`tegata list scenarios\`, got “${pattern}”, which fits none.`,
    );
  }
  return castings.filter(
    (casting) =>
      (wanted.length === 0 || wanted.some(({ fits }) => fits(casting))) &&
      tags.every((tag) => casting.scenario.tags?.includes(tag)) &&
      (failed === undefined || failed.has(casting.name)),
  );
}

function fitter(pattern: string): (casting: Casting) => boolean {
  const plain = pattern.replace(/^(\.\/)?scenarios\//, '').replace(/(\.ts|\/)$/, '');
  const matches = picomatch(plain);
  return ({ id, name }) => id === plain || name === plain || id.startsWith(`${plain}/`) || matches(id) || matches(name);
}
