/** Answers one HTTP request: the only way into a broker or a service. */
export type Handle = (request: Request) => Promise<Response> | Response;

/** Sends one HTTP request and resolves with its answer. Redirects are never followed. Rejects with `TypeError` when no answer came. */
export type Send = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Sends one command APDU to a card and gives its response APDU (data, then two status bytes). */
export type Transmit = (command: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Hands a URL to whoever opens links: a phone's system, a browser. */
export type OpenLink = (url: string) => Promise<void>;

/** What a reader meets when something card-shaped comes into its field. `transmit` throws `CardGone` when it has left. */
export interface CardInField {
  /** Answer to reset, as PC/SC shows it. */
  readonly atr: Uint8Array;
  powerOn(): void;
  powerOff(): void;
  transmit: Transmit;
  /** Its answers come late by the clock of the world: whoever reads it has to go by that. */
  readonly isSlow?: true;
}

/** The card left the field before its answer was complete. */
export class CardGone extends Error {
  override readonly name = 'CardGone';
}
