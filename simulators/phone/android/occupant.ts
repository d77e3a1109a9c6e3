import type { AppId } from '../app-identity.ts';
import type { Phone } from '../phone.ts';

/** An app as the system lists it. */
export interface AndroidApp {
  readonly id: AppId;
  readonly packageId: string;
  readonly name: string;
  readonly version: string;
}

/** The app that lives on a device for as long as one world lasts, with the phone it believes itself on. */
export interface Occupant {
  readonly phone: Phone;
  /** What is installed now; absent when nothing is. */
  readonly app: AndroidApp | undefined;
  /** Resolves when nothing that was set off is still under way. */
  settle(): Promise<void>;
  setOnline(online: boolean): void;
  /** Told of the extras with which the app is started, before it is. */
  startedWith?(extras: Readonly<Record<string, string>>): void;
}
