import { HarnessError } from '../../world/harness-error.ts';

const NEEDED = '@resvg/resvg-js@2.6.2 subset-font@2.9.0';

/** Loads what makes pixels of a drawing: packages that only simulated phones need. */
export async function loadRasteriser() {
  try {
    const [{ renderAsync }, { default: subsetFont }] = await Promise.all([
      import('@resvg/resvg-js'),
      import('subset-font'),
    ]);
    return { renderAsync, subsetFont };
  } catch (cause) {
    throw new HarnessError(
      'hands-engine-missing',
      `Failed to photograph a simulated phone: expected the packages @resvg/resvg-js and subset-font, got none. Run: npm install --save-dev ${NEEDED}`,
      { cause },
    );
  }
}
