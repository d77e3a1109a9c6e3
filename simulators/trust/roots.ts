import { authorityOf, type CertificateKind, type Issuer } from './authority.ts';
import { issueRoot } from './certificate.ts';
import { createMemory } from './memory.ts';

const roots = createMemory<Uint8Array>(4);

/** The self-signed roots of an issuer, DER: made once a process. */
export function rootsOf(issuer: Issuer): Readonly<Record<CertificateKind, Uint8Array>> {
  const rootOf = (kind: CertificateKind): Uint8Array =>
    roots.recall(`${issuer} ${kind}`, () => issueRoot(authorityOf(kind, issuer)));
  return { authentication: rootOf('authentication'), signing: rootOf('signing') };
}
