import { createMemory } from '../trust/memory.ts';
import { SCOPES, type Client } from './clients.ts';
import { ITEMS, type Item } from './items.ts';
import type { SignTransaction } from './signing/sign-transaction.ts';

/** An authorization request that passed every rule. */
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
  /** What the person is asked to sign, where it is a signature that is wanted. */
  readonly signTransaction: SignTransaction | undefined;
}

/** The parameters of an authorization request as they came, before any rule. */
export interface AuthorizationAttempt {
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  /** Names that came more than once. */
  readonly repeated: ReadonlySet<string>;
  readonly client: Client | undefined;
  /** The transaction that `sign_transaction_id` names, whoever started it. */
  readonly signTransaction: SignTransaction | undefined;
}

/** Takes an attempt that passed every rule as what it is. */
export function acceptAttempt({ parameters, client, signTransaction }: AuthorizationAttempt): AuthorizationRequest {
  const { scope = '', redirect_uri = '', state = '', nonce = '', code_challenge = '', acr_values = '' } = parameters;
  if (!client) throw new TypeError('Failed to accept an authorization request: expected a known client.');
  const { scopes, asks } = readScope(scope);
  return {
    client,
    redirectUri: copy(redirect_uri),
    scopes,
    asks,
    state: copy(state),
    nonce: copy(nonce),
    codeChallenge: copy(code_challenge),
    asksForCrl: words(acr_values).includes('crl'),
    signTransaction,
  };
}

const scopesRead = createMemory<Pick<AuthorizationRequest, 'scopes' | 'asks'>>(1_000);

/** Sign-ins that ask for the same share the lists: as lists of their own they would be a tenth of all that is kept. */
function readScope(scope: string): Pick<AuthorizationRequest, 'scopes' | 'asks'> {
  return scopesRead.recall(scope, () => {
    const asked = words(scope);
    return {
      scopes: SCOPES.filter((scope) => asked.includes(scope)),
      asks: ITEMS.filter((item) => asked.includes(item)),
    };
  });
}

/** A text cut out of a URL keeps the whole URL in memory, and a sign-in lives long; a copy does not. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

/** Splits a space-separated list. */
export function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
