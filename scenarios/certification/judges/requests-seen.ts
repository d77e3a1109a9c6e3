import type { Call, Evidence } from '../evidence.ts';
import { readForm } from '../read-form.ts';

/** The parameters of each authorization request, in order. */
export function authorizations({ calls }: Evidence): URLSearchParams[] {
  return calls.filter(({ endpoint }) => endpoint === 'authorize').map(({ url }) => new URL(url).searchParams);
}

/** The token requests, each with its form. */
export function tokenRequests({ calls }: Evidence): { readonly call: Call; readonly form: URLSearchParams }[] {
  return calls.filter(({ endpoint }) => endpoint === 'token').map((call) => ({ call, form: readForm(call.body) }));
}

/** The requests that started a signing. */
export function startsOfSigning({ calls }: Evidence): Call[] {
  return calls.filter(({ endpoint, method }) => endpoint === 'sign' && method === 'POST');
}

/** The requests for the result of a signing. */
export function resultsAskedFor({ calls }: Evidence): Call[] {
  return calls.filter(({ endpoint, method }) => endpoint === 'sign' && method === 'GET');
}

/** How long it was from each call to the next. */
export function pausesBetween(calls: readonly Call[]): number[] {
  return calls.slice(1).map(({ atMs }, at) => atMs - (calls[at]?.atMs ?? 0));
}

/** A client assertion, decoded and not believed. */
export interface AssertionSeen {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly call: Call;
}

/** The client assertions of the token requests. */
export function assertions(evidence: Evidence): AssertionSeen[] {
  return tokenRequests(evidence).flatMap(({ call, form }) => {
    const [header, claims] = (form.get('client_assertion') ?? '').split('.').map(decode);
    return header && claims ? [{ header, claims, call }] : [];
  });
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
