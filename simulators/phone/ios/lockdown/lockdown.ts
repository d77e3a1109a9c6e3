import type { Duplex } from 'node:stream';
import { openPlistChannel, type PlistChannel } from '../plist/plist-channel.ts';
import type { PlistDictionary, PlistValue } from '../plist/plist-value.ts';
import type { Pairing } from './pair-record.ts';
import { secureStream } from './secure-stream.ts';

/** The port at which lockdownd waits. */
export const LOCKDOWN_PORT = 62_078;

/** What lockdownd knows of its phone. */
export interface LockdownSetting {
  readonly pairing: Pairing;
  /** What can be asked by `GetValue`, as of now. */
  values(): PlistDictionary;
  /** The port at which a service waits from now on; `undefined`: this phone has no such service. */
  startService(name: string): number | undefined;
  /** Told of every request that is not understood. */
  unknown(request: string): void;
}

/** Serves lockdown on a connection: what the phone is, a session under TLS, and the way to its services. */
export function serveLockdown(stream: Duplex, setting: LockdownSetting): void {
  const { pairing, values, startService, unknown } = setting;
  let channel: PlistChannel;
  let inSession = false;

  const answers: Readonly<Record<string, (request: PlistDictionary) => PlistDictionary>> = {
    QueryType: () => ({ Type: 'com.apple.mobile.lockdown' }),
    GetValue({ Key: key, Domain: domain }) {
      // Only the phone itself is known, none of the domains of its daemons.
      const known = domain === undefined ? values() : {};
      const value: PlistValue | undefined = key === undefined ? known : known[String(key)];
      return value === undefined ? { Error: 'MissingValue' } : { Value: value, ...(key !== undefined && { Key: key }) };
    },
    StartSession({ HostID: host }) {
      if (host !== pairing.record['HostID']) return { Error: 'InvalidHostID' };
      return { SessionID: 'TEGATA00-0000-0000-0000-000000000002', EnableSessionSSL: true };
    },
    StopSession: () => ({}),
    StartService({ Service: service }) {
      if (!inSession) return { Error: 'SessionInactive' };
      const port = startService(String(service));
      if (port === undefined) unknown(`lockdown StartService ${String(service)}`);
      if (port === undefined) return { Error: 'InvalidService' };
      return { Service: String(service), Port: port, EnableServiceSSL: true };
    },
  };

  const receive = (request: PlistDictionary): void => {
    const name = String(request['Request']);
    const answer = answers[name];
    if (!answer) unknown(`lockdown ${name}`);
    const body = answer?.(request) ?? { Error: 'InvalidRequest' };
    channel.send({ Request: name, ...body });
    if (name !== 'StartSession' || 'Error' in body) return;
    inSession = true;
    const early = channel.release();
    if (early.length > 0) stream.unshift(early);
    channel = openPlistChannel(secureStream(stream, pairing), receive);
  };
  channel = openPlistChannel(stream, receive);
}
