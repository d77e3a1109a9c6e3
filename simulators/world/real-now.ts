// Whoever lends time replaces `Date`; this is the one from before.
const RealDate = Date;

/** The machine's own time, in milliseconds since 1970, also where another time is lent. */
export function realNow(): number {
  return RealDate.now();
}
