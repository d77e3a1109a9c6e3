import type { Service } from '../service.ts';
import type { SigningAlgorithm } from '../tokens/signer.ts';
import { sceneOf } from './answer-told.ts';
import type { Members } from './fault.ts';
import type { Plan } from './lies.ts';

/** Makes an ID token in single steps, so that each can be lied about: header, claims, their JSON, signature, the whole. */
export function forgeIdToken(
  service: Service,
  algorithm: SigningAlgorithm,
  honest: Members,
  plan: Plan | undefined,
): string {
  const { lies, signer } = service;
  const scene = sceneOf(service);
  const header = lies.tell('id-token-header', signer.header(algorithm), plan, scene);
  const claims = lies.tell('id-token-claims', honest, plan, scene);
  const payload = lies.tell('id-token-payload', JSON.stringify(claims), plan, scene);
  const signed = [JSON.stringify(header), payload].map((text) => Buffer.from(text).toString('base64url')).join('.');
  const signature = lies.tell('id-token-signature', signer.signature(algorithm, signed), plan, { ...scene, signed });
  return lies.tell('id-token', `${signed}.${signature.toString('base64url')}`, plan, scene);
}
