import type { Duplex } from 'node:stream';
import { createFrameReader } from '../frame-reader.ts';
import type { PlistDictionary } from '../plist/plist-value.ts';
import { writePlist } from '../plist/write-plist.ts';
import type { PluggedPhone } from './plugged-phone.ts';
import { readUsbmuxMessage, usbmuxFraming, writeUsbmuxMessage } from './usbmux-message.ts';

/** What usbmuxd answers instead of data. */
const RESULT = { ok: 0, badCommand: 1, badDevice: 2, refused: 3, badRecord: 6 } as const;

/** The machine's end of every cable: which phones are plugged in, and the way to their ports. */
export interface Usbmux {
  plugIn(phone: PluggedPhone): void;
  /** Pulls a phone's cable: it is gone from the list, and every connection to it breaks. */
  pullOut(udid: string): void;
  /** Serves one client. */
  serve(client: Duplex): void;
}

/**
 * Makes a usbmuxd without phones.
 * @param unknown told of every request that is not understood
 */
export function createUsbmux(unknown: (request: string) => void): Usbmux {
  const plugged = new Map<number, PluggedPhone>();
  const connections = new Map<number, Set<Duplex>>();
  const listeners = new Set<(event: PlistDictionary) => void>();
  let lastId = 0;

  const attached = (id: number, { udid }: PluggedPhone): PlistDictionary => ({
    MessageType: 'Attached',
    DeviceID: id,
    Properties: {
      ConnectionSpeed: 480_000_000,
      ConnectionType: 'USB',
      DeviceID: id,
      LocationID: id,
      ProductID: 0x12a8,
      SerialNumber: udid,
    },
  });
  const phoneOf = (udid: unknown): PluggedPhone | undefined =>
    [...plugged.values()].find((phone) => phone.udid === udid);

  const connect = (client: Duplex, id: number, port: number): (() => void) | undefined => {
    const take = plugged.get(id)?.port(port);
    if (!take) return undefined;
    return () => {
      const open = connections.get(id) ?? new Set();
      connections.set(id, open.add(client));
      client.once('close', () => open.delete(client));
      take(client);
    };
  };

  const serve = (client: Duplex): void => {
    const answer = (tag: number, body: PlistDictionary): void => {
      if (client.writable) client.write(writeUsbmuxMessage({ tag, body }));
    };
    const result = (tag: number, code: number): void => answer(tag, { MessageType: 'Result', Number: code });
    const listen = (event: PlistDictionary): void => answer(0, event);

    const requests: Readonly<Record<string, (tag: number, body: PlistDictionary) => void>> = {
      ListDevices: (tag) => answer(tag, { DeviceList: [...plugged].map(([id, phone]) => attached(id, phone)) }),
      ReadBUID: (tag) => answer(tag, { BUID: 'TEGATA00-0000-0000-0000-000000000000' }),
      ReadPairRecord(tag, body) {
        const phone = phoneOf(body['PairRecordID']);
        if (phone) answer(tag, { PairRecordData: writePlist(phone.pairRecord()) });
        else result(tag, RESULT.badRecord);
      },
      Listen(tag) {
        result(tag, RESULT.ok);
        for (const [id, phone] of plugged) listen(attached(id, phone));
        listeners.add(listen);
        client.once('close', () => listeners.delete(listen));
      },
      Connect(tag, { DeviceID: id, PortNumber: swapped }) {
        if (typeof id !== 'number' || !plugged.has(id)) return result(tag, RESULT.badDevice);
        const handOver = connect(client, id, swap16(Number(swapped)));
        if (!handOver) return result(tag, RESULT.refused);
        client.pause();
        client.off('data', feed);
        const early = reader.stop();
        result(tag, RESULT.ok);
        if (early.length > 0) client.unshift(early);
        handOver();
      },
    };

    const take = (bytes: Buffer): void => {
      const message = readUsbmuxMessage(bytes);
      if (!message) {
        unknown('usbmux message that is no property list');
        client.destroy();
        return;
      }
      const { tag, body } = message;
      const type = String(body['MessageType']);
      const respond = requests[type];
      if (respond) return respond(tag, body);
      unknown(`usbmux ${type}`);
      result(tag, RESULT.badCommand);
    };
    const reader = createFrameReader(usbmuxFraming, take, () => client.destroy());
    const feed = (chunk: Buffer): void => reader.feed(chunk);
    client.on('data', feed);
    // A client that goes away in the middle is no failure of ours.
    client.on('error', () => client.destroy());
  };

  return {
    plugIn(phone) {
      const id = ++lastId;
      plugged.set(id, phone);
      for (const tell of listeners) tell(attached(id, phone));
    },
    pullOut(udid) {
      for (const [id, phone] of plugged) {
        if (phone.udid !== udid) continue;
        plugged.delete(id);
        for (const connection of connections.get(id) ?? []) connection.destroy();
        connections.delete(id);
        for (const tell of listeners) tell({ MessageType: 'Detached', DeviceID: id });
      }
    },
    serve,
  };
}

/** A port number travels in network order inside a little-endian integer. */
function swap16(value: number): number {
  return ((value & 0xff) << 8) | ((value >> 8) & 0xff);
}
