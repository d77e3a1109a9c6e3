import { isCrossDevice, phonePlatformOf } from '../platforms.ts';
import { isSigning, type Platform, type ServiceName } from '../scenario.ts';
import { ASKS, CARDS } from './facts.ts';

/** What is true before the first act. */
export interface Start {
  readonly platform: Platform;
  /** What the phones are, where that does not follow from where the person starts. */
  readonly phonePlatform?: 'ios' | 'android';
  readonly service: ServiceName;
  readonly persona: keyof typeof CARDS;
  /** Whether the apps were registered before; they were when absent. */
  readonly given?: 'registered' | 'fresh';
}

/** What an authentication or a signing may ask for: a PIN, or the password for signing. */
export type Pin = 'authentication' | 'cardInfo' | 'signing';

/** Where a tab's address leads to when it is loaded again. */
export type Address =
  | { readonly at: 'blank' | 'service' | 'signed-in' | 'ended' }
  | { readonly at: 'sign-in'; readonly signIn: number }
  /** The way back from a sign-in to the service. */
  | { readonly at: 'return'; readonly signIn: number };

/** A tab of the browser. */
export interface Tab {
  readonly name: string;
  address: Address;
  /** The id of the page that is seen; `blank` before the first. */
  page: string;
  /** Whether it has missed something: a copy does not hear of what was done on the page that it is a copy of. */
  stale: boolean;
}

/** How far a sign-in has come. The last three are its ends. */
export type Stage =
  | 'invited'
  | 'number'
  | 'ready'
  | 'proved'
  | 'consented'
  | 'approved'
  | 'cancelled'
  | 'returned'
  | 'page-closed'
  | 'over';

/** One sign-in: from asking for it at the service until it is left. */
export interface SignIn {
  readonly startedMs: number;
  stage: Stage;
  /** Counts the codes: a photograph is of one of them. */
  code: number;
  codeShownMs: number;
  /** The phone that opened the code or link. */
  phone: string | undefined;
  numberExpiresMs: number;
  wrongNumbers: number;
  /** When a PC's page was left without another in its place. */
  leftMs: number | undefined;
}

/** A code or link that a phone was given. */
export interface Ticket {
  readonly signIn: number;
  readonly code: number;
}

/** A registration that somebody is in the middle of. */
export interface Registering {
  readonly ticked: readonly ('terms' | 'privacy')[];
  /** When 「読み取り開始」 was pressed last. */
  readonly begunMs: number | undefined;
}

/** A phone with the app. */
export interface PhoneSeen {
  registered: boolean;
  registering: Registering | undefined;
  /** How the app may be unlocked: on iOS the owner is asked once whether by Face ID. */
  faceId: 'not-asked' | 'allowed' | 'not-used';
  /** The id of the screen. */
  screen: string;
  /** Whether the question lies over it whether to stop. */
  dialog: boolean;
  /** What the app works on. */
  ticket: Ticket | undefined;
  /** Whether the app has opened that session, and not been told that it has ended. */
  inSession: boolean;
  entries: Partial<Record<Pin, 'right' | 'wrong'>>;
  /** The PIN that the card refused last, and how many tries it said are left. */
  refused: { readonly pin: Pin; readonly triesLeft: number } | undefined;
  /** What is tried again on the screen without network. */
  retries: 'opening' | 'proof' | 'consent' | 'cancelling' | 'registering' | 'registration-proof' | undefined;
  /** Whether leaving the app on a smartphone leads back to the service. */
  wayBack: boolean;
  /** When the last screen leads back by itself. */
  returnsMs: number | undefined;
  /** The card that lies there: how many APDUs it answers before it slips, and whether its chip fails at first. */
  card: { answers: number; fails: boolean } | undefined;
  online: boolean;
  /** Whether news of the session reaches the app. */
  hears: boolean;
}

/** All that decides what a person sees next. Written from the guide, as a second opinion on the simulators. */
export interface Model {
  readonly crossDevice: boolean;
  readonly asks: readonly string[];
  /** Whether the service asks for a signature. */
  readonly signs: boolean;
  nowMs: number;
  tabs: Tab[];
  /** The name of the tab that is seen. */
  front: string;
  tabsOpened: number;
  browserOnline: boolean;
  signIns: SignIn[];
  phones: Record<string, PhoneSeen>;
  photograph: Ticket | undefined;
  /** Tries left of each PIN of the one card. */
  tries: Record<Pin, number>;
}

/** The phone that a person has. */
export const OWN_PHONE = 'phone-1';

/** Somebody else's, with which a code can be scanned too. */
export const OTHER_PHONE = 'phone-2';

/** The model before the first act: a browser with one empty tab, phones with the app closed, a card on the table. */
export function startModel({
  platform,
  phonePlatform = phonePlatformOf(platform),
  service,
  persona,
  given = 'registered',
}: Start): Model {
  const closed = (): PhoneSeen => ({
    ...NOTHING_ON_MIND,
    registered: given === 'registered',
    faceId: phonePlatform === 'ios' ? 'not-asked' : 'not-used',
    screen: 'home-screen',
    card: undefined,
    online: true,
  });
  return {
    crossDevice: isCrossDevice(platform),
    asks: ASKS[service],
    signs: isSigning(service),
    nowMs: 0,
    tabs: [{ name: 'tab-1', address: { at: 'blank' }, page: 'blank', stale: false }],
    front: 'tab-1',
    tabsOpened: 1,
    browserOnline: true,
    signIns: [],
    phones: { [OWN_PHONE]: closed(), [OTHER_PHONE]: closed() },
    photograph: undefined,
    tries: { ...CARDS[persona] },
  };
}

/** An app that works on nothing. */
export const NOTHING_ON_MIND = {
  registering: undefined,
  dialog: false,
  ticket: undefined,
  inSession: false,
  entries: {},
  refused: undefined,
  retries: undefined,
  wayBack: false,
  returnsMs: undefined,
  hears: false,
} as const satisfies Partial<PhoneSeen>;

/** A model that can be changed without touching the one it was copied from. */
export function copyModel(model: Model): Model {
  return {
    ...model,
    tabs: model.tabs.map((tab) => ({ ...tab })),
    signIns: model.signIns.map((signIn) => ({ ...signIn })),
    phones: Object.fromEntries(
      Object.entries(model.phones).map(([name, phone]) => [
        name,
        { ...phone, entries: { ...phone.entries }, card: phone.card && { ...phone.card } },
      ]),
    ),
    tries: { ...model.tries },
  };
}
