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
