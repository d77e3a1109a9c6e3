import type { AppApi } from '../app-api.ts';
import type { DeviceLock } from '../device-lock.ts';
import type { FlowEvent } from '../flow.ts';
import type { Memory } from '../memory.ts';
import type { PhoneSettings } from '../options.ts';
import type { PhoneRules } from '../phone-rules.ts';
import type { CardInField, OpenLink } from '../../world/wire.ts';

/** The single event with which a state's work ends, and what the app learnt by it. */
export interface Ended {
  readonly event: FlowEvent;
  readonly memory?: Memory;
}

/** What a state may reach for besides the flow's memory. */
export interface Surroundings {
  readonly api: AppApi;
  readonly registered: boolean;
  /** Whether this app has come to its end, and another one has taken its place. */
  readonly ended: boolean;
  /** What names this phone to the broker, whichever app is installed. */
  readonly phoneId: string;
  readonly lock: DeviceLock;
  readonly faceIdRefused: PhoneSettings['faceIdRefused'];
  readonly rules: PhoneRules;
  readonly openInBrowser: OpenLink;
  /** The card that lies at the phone, if one does. Its answers end when the state is left. */
  card(): CardInField | undefined;
  /** Listens to a session's changes from now on. */
  follow(sessionId: string): Promise<void>;
  /** Keeps the token that registration gave; an app that has been left meanwhile keeps none. */
  keepToken(token: string): void;
}

/** What a state does on entry. `undefined`: it goes on waiting. */
export type StateWork = (memory: Memory, around: Surroundings) => Promise<Ended | undefined> | Ended | undefined;
