import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { CertificateKind, Certificates } from './certificates.ts';
import type { Client } from './clients.ts';
import type { Lies } from './lies/lies.ts';
import type { BrokerOptions } from './options.ts';
import type { BrokerRules } from './rules.ts';
import type { Signer } from './tokens/signer.ts';
import type { Store } from './store.ts';

/** What the broker must be given of a PKI: the roots, the lists and who holds a certificate. */
export interface TrustSource {
  /** DER. */
  readonly roots: Readonly<Record<CertificateKind, Uint8Array>>;
  /** Roots (DER) of somebody else, whose certificates are accepted too. */
  readonly furtherRoots?: readonly Uint8Array[];
  /** The CRL (DER) of a distribution point, named as a certificate names it. */
  crl(distributionPoint: string): Promise<Uint8Array>;
  /** The person behind a certificate, the same across renewals; serial in lower-case hexadecimal without leading 00. */
  holderOf(kind: CertificateKind, serial: string): string | undefined;
}

/** A running broker as its endpoints and rules see it. */
export interface Service {
  readonly world: World;
  readonly options: BrokerOptions;
  readonly rules: BrokerRules;
  readonly clients: ReadonlyMap<string, Client>;
  readonly random: Random;
  readonly store: Store;
  readonly signer: Signer;
  readonly lies: Lies;
  /** Opened by the first card. */
  readonly certificates: () => Promise<Readonly<Record<CertificateKind, Certificates>>>;
  /** `{origin}/api/realms/main`. */
  readonly issuer: string;
}
