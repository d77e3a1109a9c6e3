import { connect } from 'node:net';
import { startPatience } from '../../../world/patience.ts';
import { createFrameReader } from '../frame-reader.ts';
import type { PlistDictionary, PlistValue } from '../plist/plist-value.ts';
import { readUsbmuxMessage, usbmuxFraming, writeUsbmuxMessage } from './usbmux-message.ts';

const USUAL_SOCKET = '/var/run/usbmuxd';
const LONGEST_MS = 3_000;

/**
 * Asks the usbmuxd of this machine which iPhones are plugged in, and gives their udids; `undefined` when none answers.
 * @param address as `USBMUXD_SOCKET_ADDRESS` names it: HOST:PORT, or a path that `unix:` may stand before
 */
export function listUsbDevices(address = process.env['USBMUXD_SOCKET_ADDRESS']): Promise<string[] | undefined> {
  const [, host, port] = /^([^/:]+):(\d+)$/.exec(address ?? '') ?? [];
  const path = (address ?? USUAL_SOCKET).replace(/^unix:/i, '');
  const socket = host === undefined ? connect(path) : connect(Number(port), host);
  return new Promise((resolve) => {
    const end = (udids: string[] | undefined): void => {
      callOff();
      socket.destroy();
      resolve(udids);
    };
    const callOff = startPatience(LONGEST_MS, () => end(undefined));
    const reader = createFrameReader(
      usbmuxFraming,
      (message) => end(udidsOf(readUsbmuxMessage(message)?.body['DeviceList'])),
      () => end(undefined),
    );
    socket.on('data', (chunk: Buffer) => reader.feed(chunk));
    socket.once('error', () => end(undefined));
    const names = { ProgName: 'tegata', ClientVersionString: 'tegata' };
    socket.write(writeUsbmuxMessage({ tag: 1, body: { MessageType: 'ListDevices', ...names } }));
  });
}

function udidsOf(list: PlistValue | undefined): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const devices = list as { Properties: PlistDictionary }[];
  return [...new Set(devices.map(({ Properties }) => String(Properties['SerialNumber'])))];
}
