import { createHash, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { CertificateRevocationList } from 'pkijs';
import { createMemory } from './memory.ts';
import { readRevocation } from './read-revocation.ts';

/** What the city's list says of a certificate; `unknown` when there is no authentic list. */
export type RevocationStatus = 'good' | 'revoked' | 'suspended' | 'unknown';

/** Looks certificates up in the lists of their cities. */
export interface RevocationLists {
  statusOf(certificate: { serial: string; distributionPoint: string | undefined }): Promise<RevocationStatus>;
}

/** What was read of lists, for everybody in the process: by what is in them, since each comes over the wire anew. */
const read = createMemory<RevocationStatus>(1_000);

/** Makes a reader of lists that the root (DER) has signed. A list is fetched every time but read only once. */
export function createRevocationLists(
  root: Uint8Array,
  fetchList: (distributionPoint: string) => Promise<Uint8Array>,
): RevocationLists {
  const issuer = keyOf(root);
  const issuerName = hashOf(root);

  const isAuthentic = (list: Uint8Array): boolean => {
    const { tbsView, signatureValue } = CertificateRevocationList.fromBER(Uint8Array.from(list).buffer);
    return verify('RSA-SHA256', tbsView, issuer, signatureValue.valueBlock.valueHexView);
  };

  return {
    async statusOf({ serial, distributionPoint }) {
      if (distributionPoint === undefined) return 'unknown';
      const list = await fetchList(distributionPoint);
      return read.recall(`${issuerName}/${hashOf(list)}/${serial}`, () =>
        isAuthentic(list) ? readRevocation(list, serial) : 'unknown',
      );
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

const keys = createMemory<KeyObject>(8);

function keyOf(root: Uint8Array): KeyObject {
  return keys.recall(Buffer.from(root).toString('base64'), () => new X509Certificate(root).publicKey);
}
