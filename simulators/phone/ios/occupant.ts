import type { Phone } from '../phone.ts';
import type { InstalledApp } from './apps/app-shelf.ts';

/** The app that lives on an iPhone for as long as one world lasts, with the phone it believes itself on. */
export interface Occupant {
  readonly phone: Phone;
  /** What is installed now; absent: the app is not. */
  readonly app: InstalledApp | undefined;
  /** Whether a link is of the addresses that the app's makers gave to it: the system asks only the app of such a one. */
  isAppLink?(url: string): boolean;
  /** Resolves when nothing that was set off is still under way. */
  settle(): Promise<void>;
  /** Told of the environment with which the app is started, before it is. */
  startedWith?(environment: Readonly<Record<string, string>>): void;
}
