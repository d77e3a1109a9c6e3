import type { CertificateReader } from './certificate-reader.ts';
import type { RevocationLists } from './revocation-lists.ts';
import type { TrustSource } from './service.ts';

/** What the broker asks of a certificate: whether it is genuine, whether it was revoked, and whose it is. */
export interface Certificates extends CertificateReader, RevocationLists {
  readonly holderOf: TrustSource['holderOf'];
}

type Rooms = readonly [typeof import('./certificate-reader.ts'), typeof import('./revocation-lists.ts')];
let rooms: Promise<Rooms> | undefined;

/**
 * Opens what reads certificates and lists when the first card has signed, not before: the libraries behind it take a
 * good part of the time in which a broker starts.
 * @param source the PKI, or what loads it
 */
export function openCertificates(source: TrustSource | (() => Promise<TrustSource>)): () => Promise<Certificates> {
  let opened: Promise<Certificates> | undefined;
  return () => (opened ??= open(source));
}

async function open(source: TrustSource | (() => Promise<TrustSource>)): Promise<Certificates> {
  rooms ??= Promise.all([import('./certificate-reader.ts'), import('./revocation-lists.ts')]);
  const [{ createCertificateReader }, { createRevocationLists }] = await rooms;
  const trust = typeof source === 'function' ? await source() : source;
  const root = trust.roots.authentication;
  return {
    read: createCertificateReader(root).read,
    statusOf: createRevocationLists(root, (distributionPoint) => trust.crl(distributionPoint)).statusOf,
    holderOf: (kind, serial) => trust.holderOf(kind, serial),
  };
}
