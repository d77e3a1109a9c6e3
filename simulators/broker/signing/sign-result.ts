import type { Service } from '../service.ts';
import { encryptForOperator } from './encrypt-for-operator.ts';
import type { SignTransaction } from './sign-transaction.ts';

/**
 * What a service is given of a signing: a private business a JWE that it cannot open, a government service the two
 * values and what the check of the certificate found (§5.2; that the latter comes in the clear is assumed).
 */
export async function signResult(
  { options }: Service,
  { client, signed }: SignTransaction,
): Promise<Record<string, string>> {
  if (!signed) throw new TypeError('Failed to give the result of a signing: expected a signed transaction.');
  const { jwe, signature, certificate, validity } = options.signMembers;
  const values = { [signature]: signed.signature, [certificate]: signed.certificate };
  if (client.api === 'government') return { ...values, [validity]: 'valid' };
  const { operatorKey } = client;
  if (!operatorKey) throw new TypeError(`Failed to encrypt a result: expected the key of an operator of ${client.id}.`);
  return { [jwe]: await encryptForOperator(values, operatorKey) };
}
