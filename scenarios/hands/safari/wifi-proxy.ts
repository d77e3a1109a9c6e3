import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { openProxy, type WorldProxy } from '../../../simulators/world/proxy.ts';
import type { Send } from '../../../simulators/world/wire.ts';

/** The proxy that a phone has in the settings of its Wi-Fi: all that its apps ask for comes here. */
export interface WifiProxy {
  /** Lets what its browser asks for enter a world, until that is closed. */
  readonly lead: (send: Send) => Promise<WorldProxy>;
  close(): Promise<void>;
}

/** Where it is, and what of this computer the phone's other apps may reach through it. */
export interface WifiProxySetting {
  readonly id: string;
  readonly proxyAddress: string;
  /** The app's broker. */
  readonly brokerAddress: string | undefined;
}

const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Opens it for as long as the phone is driven: a phone whose proxy does not answer has no network at all.
 * @throws HarnessError `option-invalid` when nothing can listen there
 */
export async function openWifiProxy({ id, proxyAddress, brokerAddress }: WifiProxySetting): Promise<WifiProxy> {
  let enter: Send = nowhere;
  const { host, port } = placeOf(proxyAddress);
  const broker = brokerAddress === undefined ? undefined : placeOf(brokerAddress);
  const tunnels = new Map(broker && [[`${broker.host}:${broker.port}`, broker]]);
  const send: Send = (input, init) => enter(input, init);
  const served = await openProxy(send, { host, port, tunnels }).catch((cause: NodeJS.ErrnoException) => {
    throw new HarnessError(
      'option-invalid',
      `Failed to open the proxy of “${id}”: expected proxyAddress to be an address of this computer with a port that is free, got ${proxyAddress} (${cause.code}).`,
      { cause },
    );
  });
  return {
    async lead(wanted) {
      enter = wanted;
      return {
        url: served.url,
        setOnline: (online) => void (enter = online ? wanted : nowhere),
        close: async () => void (enter = nowhere),
      };
    },
    close: served.close,
  };
}

const nowhere: Send = () => Promise.reject(new TypeError('fetch failed'));

function placeOf(address: string): { host: string; port: number } {
  const { protocol, hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) || (USUAL_PORTS[protocol] ?? 0) };
}
