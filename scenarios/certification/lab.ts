import type { CardInField } from '../../simulators/world/wire.ts';
import type { World } from '../../simulators/world/world.ts';
import type { ServiceFile } from './service-file.ts';
import type { TrialFault } from './trial.ts';
import type { Tap } from './tap.ts';
import type { VisitorHands } from './visitor.ts';

/** A cookie to be planted at the broker's origin. */
export interface Marker {
  readonly name: string;
  readonly value: string;
}

/** A broker, its wire, people's things and browsers: all that sittings with one service need. */
export interface Lab {
  readonly world: World;
  readonly service: ServiceFile;
  readonly brokerOrigin: string;
  readonly appLinkOrigin: string;
  /** Which app people have: the one that there is at the time of this world. */
  readonly app: 'guide' | 'mynaapp';
  readonly tap: Tap;
  readonly hands: VisitorHands;
  /** Whether the browsers of a check that accuses stay open, so that somebody can look. */
  readonly keepsOpen?: boolean;
  /** Values that `before` may name. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  registerApp(phone: string): string;
  /** A fresh card of a persona, all tries left that it has. */
  card(persona: string): Promise<CardInField>;
  /** Switches faults on for whoever carries the marker. */
  plan(faults: readonly TrialFault[]): Promise<Marker>;
  /** Lies to everybody, until told to lie about nothing. */
  tellEverybody(faults: readonly TrialFault[]): Promise<void>;
  /** Has the platform operator lie about what is signed in a sitting; absent where the service has another operator, or none. */
  readonly operatorTells?: ((sitting: string, fault: string) => Promise<void>) | undefined;
  /** Resolves when the journal has another line of this actor. */
  heard(actor: string): Promise<void>;
  /** Lets time pass: moves the virtual clock, or waits. */
  passes(ms: number): Promise<void>;
  /** Runs a command of the service's file. */
  runs(command: string): Promise<void>;
  /** Starts the service anew, so that it has forgotten keys and discovery; absent where the file does not say how. */
  readonly restart?: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}
