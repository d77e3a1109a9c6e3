import type { World } from '../../../simulators/world/world.ts';
import type { AdbClient } from './adb-server.ts';
import { namedAddress } from './named-address.ts';
import { takeReverseBack } from './outside-adb.ts';
import type { OutsidePhone } from './outside-lab.ts';
import type { Around } from './phone-lab.ts';
import { serveAppBroker } from './serve-app-broker.ts';

interface Way {
  readonly around: Around;
  readonly phone: string;
  readonly adb: AdbClient | undefined;
  readonly serial: string | undefined;
}

/** The way to the broker, as long as it is open. */
export interface Reached {
  readonly address: string;
  close(): Promise<void>;
}

/** Lets the app reach the broker: over `adb reverse`, else at the address that the user named. */
export async function leadToBroker(
  world: World,
  { id, device }: Pick<OutsidePhone, 'id' | 'device'>,
  { around: { brokerOrigin: origin }, phone, adb, serial }: Way,
): Promise<Reached> {
  if (adb && serial !== undefined) {
    const served = await serveAppBroker(world, { phone, origin });
    const port = `tcp:${served.port}`;
    await adb.run('-s', serial, 'reverse', port, port);
    return {
      address: `http://127.0.0.1:${served.port}`,
      async close() {
        await takeReverseBack(adb, serial, port);
        await served.close();
      },
    };
  }
  const { address, ...where } = await namedAddress(device, `lead the device “${id}” to the broker`);
  const served = await serveAppBroker(world, { phone, origin, ...where });
  return { address, close: served.close };
}
