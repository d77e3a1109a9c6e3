import forge from 'node-forge';

/** What goes into a PKCS#12 file. */
export interface Pkcs12Content {
  /** PKCS#8 in PEM; lines in front of it are left out. */
  readonly key: string;
  /** DER: the certificate of the key, then those that issued it. */
  readonly certificates: readonly Uint8Array[];
  /** How programs call the pair when they show it. */
  readonly name: string;
  readonly password: string;
}

/**
 * Makes a PKCS#12 file of a test key and its certificates, AES-256 inside: both OpenSSL 3 and the key stores of
 * Windows, macOS and Java open it. @see RFC 7292
 */
export function makePkcs12({ key, certificates, name, password }: Pkcs12Content): Uint8Array {
  const store = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key.slice(key.indexOf('-----BEGIN'))),
    certificates.map((der) => forge.pki.certificateFromAsn1(forge.asn1.fromDer(binary(der)))),
    password,
    { algorithm: 'aes256', friendlyName: name },
  );
  return Buffer.from(forge.asn1.toDer(store).getBytes(), 'binary');
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('binary');
}
