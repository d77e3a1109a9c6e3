import type { TrialFault } from './trial.ts';

/** Where something takes place, when it is not in the first browser. */
interface InBrowser {
  /** The browser's name; each has its own cookies. */
  readonly in?: string;
}

/** What a person does in a sitting. Everything resolves when what it set off has come to rest. */
export interface Customer {
  /** The whole way, nothing going wrong. */
  signsIn(where?: InBrowser): Promise<void>;
  /** Does what the service's file says comes before, opens a start page and asks to sign in. */
  begins(where?: InBrowser): Promise<void>;
  /** The same without waiting for the broker’s page: where it leads is what is looked at. */
  asks(where?: InBrowser): Promise<void>;
  /** From the broker's page to the first step in the app. */
  opensApp(where?: InBrowser): Promise<void>;
  /** Types the PINs, holds the card and allows. */
  approves(): Promise<void>;
  /** Types the PINs and holds the card, whatever comes of it. */
  holdsCard(): Promise<void>;
  /** Types a wrong PIN until it is locked. */
  locksPin(): Promise<void>;
  /** Ends the sign-in on the phone, and is sent back to the service. */
  stops(where?: InBrowser): Promise<void>;
  /** Leaves the last screen of the app, which leads back to the service. */
  leavesApp(where?: InBrowser): Promise<void>;
  /** Goes back to the service after having approved. */
  returns(where?: InBrowser): Promise<void>;
  /** Is about to go back, and keeps the address instead: whoever opens it is whoever the service takes for the person. */
  catchesReturn(where?: InBrowser): Promise<URL>;
  /** Opens an address as if it had been followed. */
  follows(address: URL | string, where?: InBrowser): Promise<void>;
  /** Logs out as the service's file says; false where it does not say how. */
  logsOut(where?: InBrowser): Promise<boolean>;
  /** Takes another person's card, and that person's phone. */
  becomes(persona: string): Promise<void>;
  /** As this person, in a browser and with a sight of that name, comes as far as the card lets them, and leaves the app. */
  failsWithCardOf(persona: string): Promise<void>;
  /** Puts the cookies of one browser into another. */
  copiesCookies(from: string, to: string): Promise<void>;
  /** Closes a page that waits for the phone. */
  leavesPage(where?: InBrowser): Promise<void>;
  renewsCode(where?: InBrowser): Promise<void>;
  /** Where the service has itself called back, by its file. */
  callback(): string;
  /** Has the broker lie to everybody, about what all sign-ins share: for checks that run alone. */
  everybodyIsTold(faults: readonly TrialFault[]): Promise<void>;
  waits(ms: number): Promise<void>;
  /** Looks at a browser and at the page that needs a session, and keeps what it saw under a name. */
  looks(name: string, where?: InBrowser): Promise<void>;
  /** Keeps a value for the judge. */
  notes(name: string, value: string): void;
}
