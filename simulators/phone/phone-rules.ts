import type { AppId } from './app-identity.ts';
import type { PhoneSettings } from './options.ts';
import type { State, Transitions } from './flow.ts';
import type { Entries, Memory, Pin } from './memory.ts';
import type { ReadingStep } from './reading/reading-step.ts';
import type { Dialog, Field, MakeScreen } from './screens/screen.ts';
import type { StateTimer } from './states/timers.ts';
import type { StateWork } from './states/state-work.ts';

/** Everything that makes the app behave as it does, so that a stand-in can break exactly one thing. */
export interface PhoneRules {
  readonly transitions: Transitions;
  /** What each state shows; a state without a screen only decides, and passes unseen. */
  readonly screens: Readonly<Record<State, MakeScreen | undefined>>;
  /** What closing or going back asks before it ends a sign-in. */
  readonly stopDialog: (memory: Memory) => Dialog;
  /** What a state does on entry. */
  readonly work: Readonly<Partial<Record<State, StateWork>>>;
  /** What comes by itself after a while. */
  readonly timers: Readonly<Partial<Record<State, StateTimer>>>;
  /** In which order the card is read for an authentication. */
  readonly readingSteps: readonly ReadingStep[];
  /** And for a signing. */
  readonly signingSteps: readonly ReadingStep[];
  /** What a field takes of what is typed. */
  readonly takenBy: (keyboard: Field['keyboard'], typed: string) => string;
  /** What stays typed after the card refused one PIN. */
  readonly keptEntries: (entries: Entries, wrong: Pin) => Entries;
  /** Whether an app does nothing any more but point to its successor. */
  readonly isEnded: (app: AppId, setting: PhoneSettings['endedApp'], nowMs: number) => boolean;
  /** Which of the installed apps the system gives a link to. */
  readonly appOfLinks: (installed: readonly AppId[]) => AppId | undefined;
}
