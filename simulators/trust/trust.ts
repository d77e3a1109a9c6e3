import { authorityOf, type CertificateKind } from './authority.ts';
import { rootsOf } from './roots.ts';
import type { CertificateRequest, IssuedCertificate } from './certificate-request.ts';
import { issueSubscriber } from './certificate.ts';
import { printName, type DistinguishedName } from './distinguished-name.ts';
import { startOfDayMs } from './japanese-time.ts';
import { createMemory } from './memory.ts';
import { distributionPointName, type Municipality } from './municipality.ts';
import { trustOptions, type TrustOptionsInput } from './options.ts';
import { readOptions } from './read-options.ts';
import { createRegister, type RevocationReason } from './register.ts';
import { issueRevocationList } from './revocation-list.ts';
import { answerOcsp } from './ocsp-responder.ts';
import { HarnessError } from '../world/harness-error.ts';
import type { World } from '../world/world.ts';

/** One city's CRL of one root. */
export interface CityList {
  /** As `Trust.crl` takes it. */
  readonly name: string;
  readonly kind: CertificateKind;
  readonly municipality: Pick<Municipality, 'prefecture' | 'city'>;
}

/** The test PKI behind the cards of one world: issues, ends and answers for certificates. */
export interface Trust {
  /** The two self-signed roots, DER. */
  readonly roots: Readonly<Record<CertificateKind, Uint8Array>>;
  /** Where 利用者証明用 certificates say that OCSP is answered. */
  readonly ocspUrl: string;
  /**
   * Issues a certificate; the same request again gives the same certificate, not a second one. What a stranger issues
   * stands in no register, list or OCSP answer of ours.
   */
  issue(request: CertificateRequest): Promise<IssuedCertificate>;
  /** Ends a certificate for good, at the clock's now. */
  revoke(serial: string, reason: RevocationReason): void;
  /** Puts a certificate on hold, as after a lost card, at the clock's now. */
  suspend(serial: string): void;
  /** Takes a suspended 利用者証明用 certificate off hold; a 署名用 one never comes back. */
  release(serial: string): void;
  /** The CRL of a distribution point (`readDistributionPoint`), DER. Throws `not-found` for one that nobody was given. */
  crl(distributionPoint: string): Promise<Uint8Array>;
  /** The distribution points in use, in order of first issue: who asks for a CRL by its city looks here. */
  distributionPoints(): readonly CityList[];
  /**
   * Answers an OCSP request (DER) for the certificates of one root, as DER: by the register as it is at the clock's now.
   * What is no request is answered `malformedRequest`, never thrown.
   */
  ocsp(kind: CertificateKind, request: Uint8Array): Uint8Array;
  /** The person to whom a certificate was issued, from the issuer's register: what keeps a pairwise `sub` over renewals. */
  holderOf(kind: CertificateKind, serial: string): string | undefined;
}

// One sequence for both kinds, four octets like the real ones: ‘TG’, then a count. The roots hold 1 and 2.
const FIRST_SERIAL = 0x5447_0101;

const certificates = createMemory<Uint8Array>(2_000);
const lists = createMemory<Uint8Array>(200);

/** Makes the test PKI of a world. Certificates are made once a process for the same input: worlds come by the thousand. */
export function createTrust(world: World, input: TrustOptionsInput = {}): Trust {
  const options = readOptions(trustOptions, input, 'make a test PKI');
  const register = createRegister(world.clock);
  const issued = new Map<string, IssuedCertificate>();
  const points = new Map<string, { kind: CertificateKind; name: DistinguishedName; municipality: Municipality }>();

  return {
    roots: rootsOf('test-pki'),
    ocspUrl: options.ocspUrl,
    async issue(request) {
      const wanted = describeRequest(request);
      const known = issued.get(wanted);
      if (known) return known;
      const { kind, holder, municipality, issuer } = request;
      const authority = authorityOf(kind, issuer);
      const serial = (FIRST_SERIAL + issued.size).toString(16).toUpperCase();
      const certificate = certificates.recall(JSON.stringify([wanted, serial, options]), () =>
        issueSubscriber(authority, request, serial, options),
      );
      issued.set(wanted, { certificate, serial });
      if (issuer === 'stranger') return { certificate, serial };
      const name = distributionPointName(authority, municipality);
      points.set(printName(name), { kind, name, municipality });
      register.add({ serial, kind, holder, distributionPoint: printName(name) });
      return { certificate, serial };
    },
    revoke: register.revoke,
    suspend: register.suspend,
    release: register.release,
    async crl(distributionPoint) {
      const point = points.get(distributionPoint);
      if (!point) {
        throw new HarnessError(
          'not-found',
          `Failed to find a CRL: expected a distribution point in use, got ${distributionPoint}.`,
        );
      }
      const entries = register.ended(distributionPoint);
      // A new list every day at midnight in Japan and at every change: the real timetable is not public (assumed).
      const today = startOfDayMs(world.clock.now());
      const thisUpdateMs = Math.max(today, register.changedAtMs(distributionPoint) ?? today);
      const nextUpdateMs = thisUpdateMs + options.crlLifetimeHours * 3_600_000;
      const content = { distributionPoint: point.name, thisUpdateMs, nextUpdateMs, entries };
      return lists.recall(JSON.stringify(content), () => issueRevocationList(authorityOf(point.kind), content));
    },
    distributionPoints: () =>
      [...points].map(
        ([
          name,
          {
            kind,
            municipality: { prefecture, city },
          },
        ]) => ({
          name,
          kind,
          municipality: { prefecture, city },
        }),
      ),
    ocsp: (kind, request) =>
      answerOcsp(authorityOf(kind), request, {
        options,
        nowMs: world.clock.now(),
        statusOf(serial) {
          const entry = register.find(serial);
          return entry?.kind === kind ? (entry.ended ?? 'good') : 'unknown';
        },
      }),
    holderOf(kind, serial) {
      const entry = register.find(serial.toUpperCase());
      return entry?.kind === kind ? entry.holder : undefined;
    },
  };
}

function describeRequest(request: CertificateRequest): string {
  return JSON.stringify({ ...request, publicKey: Buffer.from(request.publicKey).toString('base64') });
}
