// What we use of two optional packages. Declared here, so that the types hold also where neither could be installed.

declare module 'pcsclite' {
  interface PcscliteReader extends NodeJS.EventEmitter {
    readonly name: string;
    readonly SCARD_SHARE_EXCLUSIVE: number;
    readonly SCARD_UNPOWER_CARD: number;
    readonly SCARD_STATE_PRESENT: number;
    readonly SCARD_STATE_MUTE: number;
    on(event: 'status', listener: (status: { state: number; atr?: Buffer }) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    connect(
      options: { share_mode: number },
      callback: (error: Error | null | undefined, protocol: number) => void,
    ): void;
    disconnect(disposition: number, callback: (error: Error | null | undefined) => void): void;
    transmit(
      command: Buffer,
      longest: number,
      protocol: number,
      callback: (error: Error | null | undefined, answer: Buffer) => void,
    ): void;
    close(): void;
  }

  interface Pcsclite extends NodeJS.EventEmitter {
    on(event: 'reader', listener: (reader: PcscliteReader) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    close(): void;
  }

  export default function pcsclite(): Pcsclite;
}

declare module 'smartcard' {
  interface SmartcardCard {
    readonly atr: Buffer | null;
    transmit(command: Buffer, options: { maxRecvLength: number }): Promise<Buffer>;
    disconnect(disposition: number): void;
  }

  interface SmartcardReader {
    readonly name: string;
    connect(shareMode: number, protocol: number): Promise<SmartcardCard>;
  }

  interface SmartcardEvent {
    readonly type: 'reader-attached' | 'reader-detached' | 'card-inserted' | 'card-removed' | 'error';
    /** The name of the reader; of an error its message. */
    readonly reader: string;
    readonly state: number;
    readonly atr: Buffer | null;
  }

  export class Context {
    listReaders(): SmartcardReader[];
    close(): void;
  }

  export class ReaderMonitor {
    start(listener: (event: SmartcardEvent) => void): void;
    stop(): void;
  }

  export const SCARD_SHARE_EXCLUSIVE: number;
  export const SCARD_PROTOCOL_T0: number;
  export const SCARD_PROTOCOL_T1: number;
  export const SCARD_UNPOWER_CARD: number;
  export const SCARD_STATE_PRESENT: number;
}
