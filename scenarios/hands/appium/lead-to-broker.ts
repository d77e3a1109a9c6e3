import { writeFile } from 'node:fs/promises';
import { makeTlsCertificate } from '../../../simulators/trust/tls-certificate.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { AdbClient } from './adb-server.ts';
import type { OutsidePhone } from './outside-lab.ts';
import type { Around } from './phone-lab.ts';
import { serveAppBroker } from './serve-app-broker.ts';

const AUTHORITY_FILE = 'tegata-test-ca.pem';

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
        // With the cable pulled there is nothing left to take away.
        if ((await adb.stateOf(serial)) === 'device') await adb.run('-s', serial, 'reverse', '--remove', port);
        await served.close();
      },
    };
  }
  if (device.brokerAddress === undefined) {
    throw new HarnessError(
      'option-invalid',
      `Failed to lead the device “${id}” to the broker: expected brokerAddress in its profile, an address of this computer that the phone reaches.`,
    );
  }
  const { protocol, hostname, port } = new URL(device.brokerAddress);
  if (protocol === 'https:' && /^[\d.]+$|^\[/.test(hostname)) {
    throw new HarnessError(
      'option-invalid',
      `Failed to lead the device “${id}” to the broker: expected a host name in ${device.brokerAddress}, for the test authority vouches for names only.`,
    );
  }
  const tls = protocol === 'https:' ? makeTlsCertificate([hostname], createRealClock().now()) : undefined;
  if (tls) await writeFile(AUTHORITY_FILE, tls.authority);
  const served = await serveAppBroker(world, {
    phone,
    origin,
    host: hostname,
    port: Number(port) || undefined,
    ...(tls && { tls }),
  });
  return { address: device.brokerAddress, close: served.close };
}
