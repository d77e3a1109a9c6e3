import { sign, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier } from 'pkijs';

/** sha256WithRSAEncryption: the one algorithm of both roots. */
export const SIGNATURE_ALGORITHM = new AlgorithmIdentifier({
  algorithmId: '1.2.840.113549.1.1.11',
  algorithmParams: new asn1js.Null(),
});

/**
 * Signs a certificate or a CRL and gives its DER. RSASSA-PKCS1-v1_5 draws nothing, so the same content gives the same
 * bytes; signing on this thread keeps the order of events the same too.
 */
export function signStructure(structure: { toSchema(encode: boolean): asn1js.Sequence }, key: KeyObject): Uint8Array {
  const [body] = structure.toSchema(true).valueBlock.value;
  if (!body) throw new TypeError('Failed to sign: expected a structure with a body, got an empty one.');
  const signature = sign('RSA-SHA256', new Uint8Array(body.toBER()), key);
  const signed = new asn1js.Sequence({
    value: [
      body,
      SIGNATURE_ALGORITHM.toSchema(),
      new asn1js.BitString({ valueHex: Uint8Array.from(signature).buffer }),
    ],
  });
  return new Uint8Array(signed.toBER());
}
