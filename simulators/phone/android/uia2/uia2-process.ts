import type { Duplex } from 'node:stream';

/** The server that acts on the phone for Appium, as a process of the phone: started by instrumentation, ended by many. */
export interface Uia2Process {
  isRunning(): boolean;
  /** Runs until it is stopped or crashes; resolves with how it ended. */
  run(): Promise<'stopped' | 'crashed'>;
  stop(how?: 'stopped' | 'crashed'): void;
  /** Takes a connection to its port; hangs up when nobody listens there. */
  connect(stream: Duplex): void;
}
