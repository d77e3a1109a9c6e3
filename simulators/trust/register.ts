import type { Clock } from '../world/clock.ts';
import { HarnessError } from '../world/harness-error.ts';
import type { CertificateKind } from './authority.ts';

/** Why a certificate stands in a CRL, by the numbers of the format. @see RFC 5280 5.3.1 */
export const REVOCATION_REASONS = {
  unspecified: 0,
  keyCompromise: 1,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
} as const;

/** A reason for which a certificate is revoked for good; `affiliationChanged` is what moving house comes to. */
export type RevocationReason = Exclude<keyof typeof REVOCATION_REASONS, 'certificateHold'>;

/** What the issuer knows of one certificate. */
export interface RegisterEntry {
  readonly serial: string;
  readonly kind: CertificateKind;
  readonly holder: string;
  /** The CRL that would name it. */
  readonly distributionPoint: string;
  /** Absent while the certificate is good. */
  ended?: { readonly reason: keyof typeof REVOCATION_REASONS; readonly atMs: number };
}

/** The issuer's own book of certificates, and what has happened to them. */
export interface Register {
  add(entry: RegisterEntry): void;
  find(serial: string): RegisterEntry | undefined;
  /** Ends a certificate for good, now. */
  revoke(serial: string, reason: RevocationReason): void;
  /** Puts a certificate on hold, now, as after a lost card. */
  suspend(serial: string): void;
  /** Takes a certificate off hold. Only 利用者証明用 ones come back. */
  release(serial: string): void;
  /** The entries of one CRL that are not good, in the order of issue. */
  ended(distributionPoint: string): readonly RegisterEntry[];
  /** When anything last changed at that distribution point, or `undefined`. */
  changedAtMs(distributionPoint: string): number | undefined;
}

/** Makes an empty register. Changes take effect at the clock's now. Throws `not-found` for an unknown serial. */
export function createRegister(clock: Pick<Clock, 'now'>): Register {
  const entries = new Map<string, RegisterEntry>();
  const changes = new Map<string, number>();

  const known = (verb: string, serial: string): RegisterEntry => {
    const entry = entries.get(serial);
    if (entry) return entry;
    throw new HarnessError(
      'not-found',
      `Failed to ${verb}: expected the serial of an issued certificate, got ${serial}.`,
    );
  };
  const change = (entry: RegisterEntry, reason: keyof typeof REVOCATION_REASONS | undefined): void => {
    if (reason) entry.ended = { reason, atMs: clock.now() };
    else delete entry.ended;
    changes.set(entry.distributionPoint, clock.now());
  };

  return {
    add: (entry) => void entries.set(entry.serial, entry),
    find: (serial) => entries.get(serial),
    revoke(serial, reason) {
      const entry = known('revoke a certificate', serial);
      if (!entry.ended || entry.ended.reason === 'certificateHold') change(entry, reason);
    },
    suspend(serial) {
      const entry = known('suspend a certificate', serial);
      if (!entry.ended) change(entry, 'certificateHold');
    },
    release(serial) {
      const entry = known('release a certificate', serial);
      if (entry.kind === 'authentication' && entry.ended?.reason === 'certificateHold') {
        change(entry, undefined);
        return;
      }
      const state = entry.ended?.reason ?? 'good';
      throw new HarnessError(
        'revocation-impossible',
        `Failed to release certificate ${serial}: expected a suspended 利用者証明用 one, got a ${entry.kind} certificate that is ${state}.`,
      );
    },
    ended: (distributionPoint) =>
      [...entries.values()].filter((entry) => entry.distributionPoint === distributionPoint && entry.ended),
    changedAtMs: (distributionPoint) => changes.get(distributionPoint),
  };
}
