import type { ServiceFile } from './service-file.ts';

/** What the broker was asked for. */
export type Endpoint =
  'authorize' | 'token' | 'userinfo' | 'jwks' | 'discovery' | 'sign' | 'operator' | 'page' | 'other';

/** One request that reached the broker, as it was on the wire, and its answer. */
export interface Call {
  readonly n: number;
  readonly atMs: number;
  /** The sitting that it belongs to; absent where nothing on the wire says so, as with the keys that all share. */
  readonly sitting?: string;
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answered: { readonly headers: Readonly<Record<string, string>>; readonly body?: string };
}

/** One request that a browser made, to whomever, and the answer. */
export interface Visit {
  readonly n: number;
  readonly browser: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** 0 when no answer came. */
  readonly status: number;
  /** A list, because `set-cookie` may come again and again. */
  readonly answered: readonly (readonly [name: string, value: string])[];
  /** Of pages and other texts. */
  readonly answer?: string;
}

/** A cookie of the service in a browser. */
export interface CookieSeen {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite?: 'Strict' | 'Lax' | 'None';
}

/** What one look at a browser showed: the page in front, then the page that needs a session. */
export interface Sight {
  readonly browser: string;
  readonly url: string;
  /** Of the page in front; 0 when it is not known. */
  readonly status: number;
  /** What the service's own signs say of the page in front. */
  readonly page: 'success' | 'failure' | 'both' | 'neither';
  /** What the page that needs a session says with this browser's cookies. */
  readonly session: 'open' | 'none';
  /** Visible text, a line a block. */
  readonly text: readonly string[];
  readonly buttons: readonly string[];
  readonly links: readonly string[];
  /** What the protected page showed. */
  readonly protectedText: readonly string[];
  readonly cookies: readonly CookieSeen[];
  /** `localStorage` and `sessionStorage`; empty where the browser has none. */
  readonly stored: Readonly<Record<string, string>>;
}

/** Everything that was seen of one sitting: all that a check may judge from. */
export interface Evidence {
  readonly service: ServiceFile;
  /** Where the broker is, without a path. */
  readonly brokerOrigin: string;
  /** Whether real browsers took part: those in-process have no storage and run no scripts. */
  readonly realBrowser: boolean;
  /** The calls of this sitting, in order. */
  readonly calls: readonly Call[];
  /** What was read so far of keys and metadata: nothing on the wire says for whom. */
  readonly shared: readonly Call[];
  readonly visits: readonly Visit[];
  /** By name; `end` is what was seen when the steps were over. */
  readonly sights: Readonly<Record<string, Sight>>;
  /** What the steps noted down. */
  readonly notes: Readonly<Record<string, string>>;
  /** Where the steps could not go on, for people. */
  readonly stopped?: string;
  /** Whether the journey was cut off at its limit: then somebody has to look. */
  readonly cutOff?: true;
}
