import { HarnessError } from '../../../world/harness-error.ts';
import { DRIVER_NAMES, type Driver, type DriverName } from './driver.ts';

const LOADERS: Readonly<Record<DriverName, () => Promise<{ driver: Driver }>>> = {
  pcsclite: () => import('./pcsclite.ts'),
  smartcard: () => import('./smartcard.ts'),
};

/**
 * Loads the first of the packages that can be loaded. Only loading shows that: one may lie there and not fit this Node.
 * @param loaders how each is loaded
 * @throws HarnessError `reader-unreachable` that says what each lacked
 */
export async function loadDriver(
  names: readonly DriverName[] = DRIVER_NAMES,
  loaders: Partial<typeof LOADERS> = LOADERS,
): Promise<Driver> {
  const reasons: string[] = [];
  for (const name of names) {
    try {
      const loaded = await loaders[name]?.();
      if (loaded) return loaded.driver;
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new HarnessError(
    'reader-unreachable',
    `Failed to use a card reader: expected npm’s ${names.join(' or ')} to load (install libpcsclite-dev and a C++ compiler, then run npm rebuild), got ${reasons.join('; ')}.`,
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
}
