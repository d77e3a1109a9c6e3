import { createHash, X509Certificate } from 'node:crypto';
import { createCertificateReader, type CertificateReader } from '../trust/certificate-reader.ts';
import type { CertificateKind } from './certificates.ts';

const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';

/**
 * Reads certificates of one kind that further roots (DER) have issued, such as those of physical test cards. Only
 * 利用者証明用 ones are for client authentication; a root may well issue both kinds.
 */
export function createFurtherRootsReader(kind: CertificateKind, roots: readonly Uint8Array[]): CertificateReader {
  const readers = roots.map((root) => ({
    furtherRoot: createHash('sha256').update(root).digest('hex').slice(0, 16),
    reader: createCertificateReader(root),
  }));
  return {
    read(der) {
      for (const { furtherRoot, reader } of readers) {
        const certificate = reader.read(der);
        if (certificate && isForAuthentication(der) === (kind === 'authentication'))
          return { ...certificate, furtherRoot };
      }
      return undefined;
    },
  };
}

function isForAuthentication(base64: string): boolean {
  // What node calls keyUsage are the purposes of the extended key usage.
  const { keyUsage: purposes } = new X509Certificate(Buffer.from(base64, 'base64'));
  return (purposes as readonly string[] | undefined)?.includes(CLIENT_AUTHENTICATION) ?? false;
}
