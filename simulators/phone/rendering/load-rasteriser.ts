import { HarnessError } from '../../world/harness-error.ts';

/** Loads what makes pixels of a drawing: a package that only simulated phones need. */
export async function loadRasteriser(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new HarnessError(
      'hands-engine-missing',
      'Failed to photograph a simulated phone: expected the package @resvg/resvg-js, got none. Run: npm install --save-dev @resvg/resvg-js@2.6.2',
      { cause },
    );
  }
}
