import type { Phone } from '../phone.ts';

/** The app that lives on a device for as long as one world lasts, with the phone it believes itself on. */
export interface Occupant {
  readonly phone: Phone;
  /** Absent: the app is not installed. */
  readonly app: { readonly packageId: string; readonly name: string; readonly version: string } | undefined;
  /** Resolves when nothing that was set off is still under way. */
  settle(): Promise<void>;
  setOnline(online: boolean): void;
}
