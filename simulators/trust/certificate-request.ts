import type { Issuer } from './authority.ts';
import type { Municipality } from './municipality.ts';

interface CommonRequest {
  /** The person, the same across renewals. Stands in the issuer's register, never in the certificate. */
  readonly holder: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly municipality: Municipality;
  /** Who issues it. Default: the test PKI. */
  readonly issuer?: Issuer;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Asks for a 利用者証明用 certificate. It says nothing about the person. */
export interface AuthenticationRequest extends CommonRequest {
  readonly kind: 'authentication';
}

/** Asks for a 署名用 certificate, which carries the four basic items. */
export interface SigningRequest extends CommonRequest {
  readonly kind: 'signing';
  readonly person: {
    readonly name: string;
    readonly address: string;
    /** `YYYYMMDD`. */
    readonly birthdate: string;
    /** JIS X 0303: 1 male, 2 female, 9 not applicable, 0 unknown. */
    readonly gender: string;
    /** `0` or `1` for each character of the name: whether it stands in for one that could not be written. */
    readonly nameSubstitutes?: string;
    /** The same for the address. */
    readonly addressSubstitutes?: string;
  };
}

/** Asks for a certificate of either kind. */
export type CertificateRequest = AuthenticationRequest | SigningRequest;

/** A certificate and the number it is known by. */
export interface IssuedCertificate {
  /** DER. */
  readonly certificate: Uint8Array;
  /** Upper-case hexadecimal. */
  readonly serial: string;
}
