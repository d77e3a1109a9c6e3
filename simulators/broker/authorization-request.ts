import { SCOPES, type Client } from './clients.ts';
import { ITEMS, type Item } from './items.ts';

/** An authorization request that passed every rule (§2.1). */
export interface AuthorizationRequest {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** The items among the scopes. */
  readonly asks: readonly Item[];
  readonly state: string;
  readonly nonce: string;
  readonly codeChallenge: string;
  /** Whether `acr_values` asks for a look at the list of revoked certificates. */
  readonly asksForCrl: boolean;
}

/** The parameters of an authorization request as they came, before any rule. */
export interface AuthorizationAttempt {
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  /** Names that came more than once. */
  readonly repeated: ReadonlySet<string>;
  readonly client: Client | undefined;
}

/** Takes an attempt that passed every rule as what it is. */
export function acceptAttempt({ parameters, client }: AuthorizationAttempt): AuthorizationRequest {
  const { scope = '', redirect_uri = '', state = '', nonce = '', code_challenge = '', acr_values = '' } = parameters;
  if (!client) throw new TypeError('Failed to accept an authorization request: expected a known client.');
  const asked = words(scope);
  return {
    client,
    redirectUri: copy(redirect_uri),
    scopes: SCOPES.filter((scope) => asked.includes(scope)),
    asks: ITEMS.filter((item) => asked.includes(item)),
    state: copy(state),
    nonce: copy(nonce),
    codeChallenge: copy(code_challenge),
    asksForCrl: words(acr_values).includes('crl'),
  };
}

/** A text cut out of a URL keeps the whole URL in memory, and a sign-in lives long; a copy does not. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

/** Splits a space-separated list. */
export function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
