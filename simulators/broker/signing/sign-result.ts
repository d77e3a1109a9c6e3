import { sceneOf } from '../lies/answer-told.ts';
import type { Plan } from '../lies/lies.ts';
import type { Service } from '../service.ts';
import { encryptForOperator } from './encrypt-for-operator.ts';
import type { SignTransaction } from './sign-transaction.ts';

/**
 * What a service is given of a signing: a private business a JWE that it cannot open, a government service the two
 * values and what the check of the certificate found (that the latter comes in the clear is assumed).
 */
export async function signResult(
  service: Service,
  { client, signed, hash }: SignTransaction,
  plan: Plan | undefined,
): Promise<Record<string, string>> {
  if (!signed) throw new TypeError('Failed to give the result of a signing: expected a signed transaction.');
  const { lies, options } = service;
  const { jwe, signature, certificate, validity } = options.signMembers;
  const honest = { hash, signature: signed.signature, certificate: signed.certificate, validity: 'valid' };
  const scene = sceneOf(service, { earlierSigned: lies.earlierSigned(plan) });
  const told = lies.areTold(plan) ? lies.tell('sign-values', honest, plan, scene) : honest;
  lies.noteSigned(plan, honest);
  const values = { [signature]: told.signature, [certificate]: told.certificate };
  if (client.api === 'government') return { ...values, [validity]: told.validity };
  const { operatorKey } = client;
  if (!operatorKey) throw new TypeError(`Failed to encrypt a result: expected the key of an operator of ${client.id}.`);
  return { [jwe]: await encryptForOperator(values, operatorKey) };
}
