import type { CardCertificate, CertificateReader } from '../trust/certificate-reader.ts';
import type { RevocationStatus } from '../trust/revocation-lists.ts';
import type { TrustSource } from './service.ts';

/** The two kinds of a card's certificate: 利用者証明用 and 署名用. */
export type CertificateKind = 'authentication' | 'signing';

/** What the broker asks of a certificate: whether it is genuine, whether it was revoked, and whose it is. */
export interface Certificates extends CertificateReader {
  /** Nobody keeps a list of the further roots here: what they issued counts as good while it is in date. */
  statusOf(certificate: CardCertificate): Promise<RevocationStatus>;
  /** The person, the same across renewals; of a further root's certificate that certificate is all that is known. */
  holderOf(certificate: CardCertificate): string | undefined;
}

type Rooms = readonly [
  typeof import('../trust/certificate-reader.ts'),
  typeof import('../trust/revocation-lists.ts'),
  typeof import('./further-roots-reader.ts'),
];
let rooms: Promise<Rooms> | undefined;

/**
 * Opens what reads certificates and lists when the first card has signed, not before: the libraries behind it take a
 * good part of the time in which a broker starts.
 * @param source the PKI, or what loads it
 */
export function openCertificates(
  source: TrustSource | (() => Promise<TrustSource>),
): () => Promise<Readonly<Record<CertificateKind, Certificates>>> {
  let opened: Promise<Readonly<Record<CertificateKind, Certificates>>> | undefined;
  return () => (opened ??= open(source));
}

async function open(
  source: TrustSource | (() => Promise<TrustSource>),
): Promise<Readonly<Record<CertificateKind, Certificates>>> {
  rooms ??= Promise.all([
    import('../trust/certificate-reader.ts'),
    import('../trust/revocation-lists.ts'),
    import('./further-roots-reader.ts'),
  ]);
  const loaded = await rooms;
  const trust = typeof source === 'function' ? await source() : source;
  return { authentication: openKind('authentication', trust, loaded), signing: openKind('signing', trust, loaded) };
}

function openKind(
  kind: CertificateKind,
  trust: TrustSource,
  [{ createCertificateReader }, { createRevocationLists }, { createFurtherRootsReader }]: Rooms,
): Certificates {
  const root = trust.roots[kind];
  const own = createCertificateReader(root);
  const further = createFurtherRootsReader(kind, trust.furtherRoots ?? []);
  const lists = createRevocationLists(root, (distributionPoint) => trust.crl(distributionPoint));
  return {
    read: (der) => own.read(der) ?? further.read(der),
    statusOf: async (certificate) => (certificate.furtherRoot === undefined ? lists.statusOf(certificate) : 'good'),
    holderOf: ({ serial, furtherRoot }) =>
      furtherRoot === undefined ? trust.holderOf(kind, serial) : `${furtherRoot}/${serial}`,
  };
}
