import { anywhere } from './flow/anywhere.ts';
import { asking, certificateRefusals, duringSession, lastScreen, tellsThenShows } from './flow/during-session.ts';
import { registrationTransitions } from './flow/registration.ts';
import { signingReads, signingResumes, signingTransitions } from './flow/signing.ts';

// What the app decides at once (starting, resuming …) has rows for its own outcomes only: nothing else can come between.
const table = {
  closed: { launch: 'starting', 'link-opened': 'opening' },
  starting: { registered: 'app-home', 'not-registered': 'registration-start', ended: 'app-ended' },
  'app-home': anywhere,
  'app-ended': { ...anywhere, close: 'closed' },

  opening: {
    ...anywhere,
    ended: 'app-ended',
    'not-registered': 'registration-start',
    'number-needed': 'number',
    'number-expired': 'number-expired',
    'session-ready': 'unlock',
    'session-approved': 'done',
    'ticket-unknown': 'ticket-unknown',
    'code-expired': 'code-expired',
    'code-replaced': 'code-replaced',
    'opened-elsewhere': 'opened-elsewhere',
    'session-over': 'session-over',
    'page-closed': 'page-closed',
    'network-lost': 'offline-opening',
    trouble: 'trouble',
  },
  'offline-opening': { ...anywhere, retry: 'opening', close: 'app-home' },

  number: {
    ...duringSession,
    'number-accepted': 'unlock',
    'number-expired': 'number-expired',
    'network-lost': 'offline-opening',
  },
  'number-expired': {
    ...duringSession,
    // Only the broker's clock decides whether the number still counted when it was typed.
    'number-accepted': 'unlock',
    renew: 'renewing-number',
    'network-lost': 'offline-opening',
  },
  'renewing-number': {
    ...asking,
    'number-needed': 'number',
    'session-ready': 'unlock',
    'network-lost': 'offline-opening',
  },

  unlock: { ...duringSession, unlock: 'resuming' },
  resuming: { 'card-needed': 'steps', 'consent-needed': 'consent', ...signingResumes },
  steps: { ...duringSession, next: 'auth-pin' },
  'auth-pin': { ...duringSession, next: 'checking-entries' },
  'text-pin': { ...duringSession, next: 'checking-entries' },
  'checking-entries': {
    'auth-pin-missing': 'auth-pin',
    'text-pin-missing': 'text-pin',
    'sign-password-missing': 'sign-password',
    'entries-complete': 'hold-card',
  },
  'hold-card': { ...duringSession, 'start-reading': 'waiting-for-card' },
  'waiting-for-card': { ...duringSession, 'card-held': 'reading', locked: 'hold-card' },
  reading: {
    ...duringSession,
    'card-read': 'sending-proof',
    'card-gone': 'reading-interrupted',
    locked: 'reading-interrupted',
    'not-my-number-card': 'not-my-number-card',
    'chip-error': 'chip-error',
    'auth-pin-wrong': 'auth-pin',
    'text-pin-wrong': 'text-pin',
    'auth-pin-locked': 'telling-auth-pin-locked',
    'text-pin-locked': 'telling-text-pin-locked',
    ...signingReads,
  },
  'reading-interrupted': { ...duringSession, 'start-reading': 'waiting-for-card' },
  'not-my-number-card': { ...duringSession, 'start-reading': 'waiting-for-card' },
  'chip-error': { ...duringSession, 'start-reading': 'waiting-for-card' },

  'sending-proof': {
    ...asking,
    'proof-accepted': 'consent',
    ...certificateRefusals,
    'network-lost': 'offline-proof',
  },
  'offline-proof': { ...duringSession, retry: 'sending-proof' },
  consent: { ...duringSession, allow: 'approving' },
  approving: { ...asking, approved: 'done', 'network-lost': 'offline-approving' },
  'offline-approving': { ...duringSession, retry: 'approving' },
  done: { ...lastScreen, return: 'leaving', 'waited-long-enough': 'leaving' },
  leaving: { ...anywhere, left: 'app-home' },

  cancelling: { ...anywhere, told: 'leaving', trouble: 'leaving', 'network-lost': 'offline-cancelling' },
  'offline-cancelling': { ...anywhere, retry: 'cancelling', close: 'app-home' },
  'telling-auth-pin-locked': tellsThenShows('auth-pin-locked'),
  'telling-text-pin-locked': tellsThenShows('text-pin-locked'),
  'telling-certificate-expired': tellsThenShows('certificate-expired'),
  'telling-certificate-not-yet-valid': tellsThenShows('certificate-not-yet-valid'),
  'telling-certificate-revoked': tellsThenShows('certificate-revoked'),
  'telling-certificate-suspended': tellsThenShows('certificate-suspended'),
  'telling-certificate-untrusted': tellsThenShows('certificate-untrusted'),
  'telling-other-person': tellsThenShows('other-person'),
  'auth-pin-locked': lastScreen,
  'text-pin-locked': lastScreen,
  'certificate-expired': lastScreen,
  'certificate-not-yet-valid': lastScreen,
  'certificate-revoked': lastScreen,
  'certificate-suspended': lastScreen,
  'certificate-untrusted': lastScreen,
  'other-person': lastScreen,

  'ticket-unknown': lastScreen,
  'code-expired': lastScreen,
  'code-replaced': lastScreen,
  'opened-elsewhere': lastScreen,
  'session-over': lastScreen,
  'page-closed': lastScreen,
  trouble: lastScreen,

  ...signingTransitions,
  ...registrationTransitions,
} as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Where the app can be: one screen, or one piece of work behind a waiting screen. */
export type State = keyof typeof table;

/** What can happen to the app: a tapped button (by its id), the outcome of a state's work, a push, a timer, the system. */
export type FlowEvent = KeysOf<(typeof table)[State]>;

/** Every state with what may happen there and where that leads. */
export type Transitions = Readonly<Record<State, Readonly<Partial<Record<FlowEvent, State>>>>>;

/** The app's whole flow. Its order is the guide's (registration, authentication, signing); branches it is silent about are assumed. */
export const honestTransitions: Transitions = table;

/** Where `event` leads from `state`, or `undefined` when it means nothing there. */
export function next(state: State, event: FlowEvent, transitions = honestTransitions): State | undefined {
  return transitions[state][event];
}
