/** What a driver tells of a reader: with a card in it its ATR, without one nothing. */
export interface ReaderStatus {
  readonly reader: string;
  readonly atr?: Uint8Array;
}

/** Power and contact to a card in a reader, for us alone. Every promise rejects once the card has left. */
export interface CardLink {
  transmit(command: Uint8Array): Promise<Uint8Array>;
  /** Cuts the power, so that no PIN stays verified. */
  disconnect(): Promise<void>;
}

/** The machine's PC/SC service, watched. */
export interface DriverSession {
  connect(reader: string): Promise<CardLink>;
  close(): void;
}

/** One of the packages that speak PC/SC. */
export interface Driver {
  readonly name: DriverName;
  /** Starts to watch: `onStatus` hears of every reader, and whenever a card comes or goes; never before this returns. */
  open(onStatus: (status: ReaderStatus) => void, onError: (error: Error) => void): DriverSession;
}

/** The packages that can serve, the one that is tried first in front. */
export const DRIVER_NAMES = ['pcsclite', 'smartcard'] as const;

/** One of the packages that can serve. */
export type DriverName = (typeof DRIVER_NAMES)[number];

/** The longest answer to a command of extended length, status word included. */
export const LONGEST_ANSWER = 0x1_0002;
