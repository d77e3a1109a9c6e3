import { Time, TimeType } from 'pkijs';

/** Encodes a time as X.509 asks: UTCTime up to 2049, GeneralizedTime after. @see RFC 5280 4.1.2.5 */
export function x509Time(value: Date): Time {
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}
