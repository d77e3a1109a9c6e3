/** A compact JWS as the journal keeps it: decoded, without its signature. */
export interface JwsSeen {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Reads a member that holds a JWS; `undefined` when it holds something else. */
export function jwsIn(member: unknown): JwsSeen | undefined {
  if (typeof member !== 'object' || member === null || !('jws' in member)) return undefined;
  return member.jws as JwsSeen;
}
