import { writeFile } from 'node:fs/promises';
import type { ServerCertificate } from '../../../simulators/broker/server.ts';
import { makeTlsCertificate } from '../../../simulators/trust/tls-certificate.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';

const AUTHORITY_FILE = 'tegata-test-ca.pem';

/** An address of this computer that the user named: nothing of ours is served beyond loopback without one. */
export interface NamedAddress {
  /** As it was named. */
  readonly address: string;
  readonly host: string;
  /** Any free one when absent. */
  readonly port: number | undefined;
  /** Of an https address; its authority, which the phone has to trust, is written to a file. */
  readonly tls?: ServerCertificate;
}

/**
 * Reads where a phone that adb does not reach finds this computer.
 * @param purpose what fails without it
 * @throws HarnessError `option-invalid`
 */
export async function namedAddress(device: OutsideDevice, purpose: string): Promise<NamedAddress> {
  const { brokerAddress: address } = device;
  if (address === undefined) {
    throw new HarnessError(
      'option-invalid',
      `Failed to ${purpose}: expected brokerAddress in its profile, an address of this computer that the phone reaches.`,
    );
  }
  const { protocol, hostname: host, port } = new URL(address);
  if (protocol === 'https:' && /^[\d.]+$|^\[/.test(host)) {
    throw new HarnessError(
      'option-invalid',
      `Failed to ${purpose}: expected a host name in ${address}, for the test authority vouches for names only.`,
    );
  }
  const tls = protocol === 'https:' ? makeTlsCertificate([host], createRealClock().now()) : undefined;
  if (tls) await writeFile(AUTHORITY_FILE, tls.authority);
  return { address, host, port: Number(port) || undefined, ...(tls && { tls }) };
}
