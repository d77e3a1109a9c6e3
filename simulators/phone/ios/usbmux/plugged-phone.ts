import type { Duplex } from 'node:stream';
import type { PlistDictionary } from '../plist/plist-value.ts';

/** A phone as the machine sees it at the end of a cable. */
export interface PluggedPhone {
  readonly udid: string;
  /** What pairing left on the machine. */
  readonly pairRecord: () => PlistDictionary;
  /** Opens one of the phone's ports; `undefined` when nobody listens there. What it returns takes the stream. */
  port(number: number): ((stream: Duplex) => void) | undefined;
}
