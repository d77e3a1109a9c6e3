import { resolve } from 'node:path';
import { z } from 'zod';
import { ENGINES } from '../../scenarios/hands/open-hands.ts';
import type { DeviceProfile } from '../../scenarios/phones/device-profile.ts';
import { APP_MODES } from '../../scenarios/phones/app-mode.ts';
import { findDevice } from '../../scenarios/phones/find-device.ts';
import { readDevices } from '../../scenarios/phones/read-devices.ts';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((part) => part !== ''));

const environment = z.object({
  TEGATA_DEVICE: list,
  TEGATA_DEVICES: z.string().optional(),
  TEGATA_APP: z.enum(APP_MODES).optional(),
  TEGATA_SCENARIOS: list,
  TEGATA_DEFECTS: list,
  TEGATA_BROWSER: z.enum(ENGINES).default('in-process'),
  TEGATA_WORKERS: z.coerce.number().int().min(1).max(16).default(2),
  TEGATA_OUT: z.string().default('reports/out/wdio'),
  SEED: z.string().min(1).default('1'),
});

/** What WebdriverIO's runner plays: it hands nothing of its command line on to its workers, so the environment says it. */
export async function wanted() {
  const said = environment.parse(process.env);
  const known = await readDevices(said.TEGATA_DEVICES);
  const ids = said.TEGATA_DEVICE.length > 0 ? said.TEGATA_DEVICE : ['android-16', 'ios-18'];
  const devices: (DeviceProfile & { id: string })[] = ids.map((id) => ({ id, ...findDevice(known, id) }));
  return {
    devices,
    devicesFile: said.TEGATA_DEVICES,
    app: said.TEGATA_APP,
    scenarios: said.TEGATA_SCENARIOS,
    defects: said.TEGATA_DEFECTS,
    browser: said.TEGATA_BROWSER,
    workers: said.TEGATA_WORKERS,
    outDir: resolve(said.TEGATA_OUT),
    seed: said.SEED,
  };
}
