import { compactDecrypt } from 'jose';
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { createCertificateReader } from '../trust/certificate-reader.ts';
import { readOptions } from '../trust/read-options.ts';
import { createRevocationLists } from '../trust/revocation-lists.ts';
import type { Handle } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { listFetcher, ListMissing } from './fetch-list.ts';
import { operatorKey } from './operator-key.ts';
import { operatorOptions, type OperatorOptions, type OperatorOptionsInput } from './options.ts';
import { honestOperatorRules, type OperatorRules } from './rules.ts';
import type { Refusal, Signing, VerificationAround } from './verification.ts';

/** Who opens and verifies what private businesses had signed: プラットフォーム事業者 (PF). */
export interface PlatformOperator {
  readonly id: string;
  readonly origin: string;
  readonly handle: Handle;
}

const ID = 'operator';
const asked = z.object({ sign_certificate_jwe: z.string().max(20_000), hash: z.base64().max(100) });

/**
 * Makes an operator. `POST /verifications` takes a result as the sign API gives it and the hash that was to be signed,
 * and says `{"result":"valid","certificate":{…}}` or `{"result":"invalid","reason":"…"}`; the service never sees the
 * certificate itself, which it must not keep (observed: https://docs.p8n.app/docs/verify/guide/introduction/get-pii).
 * @param root of the 署名用 certificates, DER
 */
export function createPlatformOperator(
  world: World,
  { root, options: input }: { readonly root: Uint8Array; readonly options: OperatorOptionsInput },
  rules: OperatorRules = honestOperatorRules,
): PlatformOperator {
  const options = readOptions(operatorOptions, input, 'set up the platform operator');
  const reader = createCertificateReader(root);
  const lists = createRevocationLists(root, listFetcher(world, options));
  const around: VerificationAround = {
    world,
    async statusOf(certificate) {
      try {
        return await lists.statusOf(certificate);
      } catch (error) {
        // Nothing is vouched for that could not be looked up; any other error is a mistake of ours.
        if (error instanceof ListMissing) return 'unknown';
        throw error;
      }
    },
  };

  const app = new Hono();
  app.post('/verifications', async (c) => {
    const body = asked.safeParse(parse(await c.req.text()));
    if (!body.success) return c.json({ error: 'invalid_request', message: z.prettifyError(body.error) }, 400);
    const opened = await open(body.data.sign_certificate_jwe, options);
    if (!opened) return refuse(c, 'unreadable');
    const certificate = reader.read(opened.certificate);
    const signing: Signing = {
      hash: Buffer.from(body.data.hash, 'base64'),
      signature: Buffer.from(opened.signature, 'base64'),
      certificate,
    };
    for (const step of rules.steps) {
      const refusal = await step.refuse(signing, around);
      if (refusal) return refuse(c, refusal);
    }
    const notAfter = new Date(certificate?.notAfterMs ?? 0).toISOString();
    return c.json({ result: 'valid', certificate: { serial: certificate?.serial, not_after: notAfter } });
  });
  return { id: ID, origin: options.origin, handle: (request) => app.fetch(request) };
}

function refuse(c: Context, reason: Refusal): Response {
  return c.json({ result: 'invalid', reason });
}

/** Opens a result with the operator's key; `undefined` for one that is not for it, or says something else. */
async function open(
  jwe: string,
  { signMembers }: OperatorOptions,
): Promise<{ signature: string; certificate: string } | undefined> {
  try {
    const { plaintext } = await compactDecrypt(jwe, operatorKey());
    const told = z.record(z.string(), z.unknown()).parse(JSON.parse(new TextDecoder().decode(plaintext)));
    const { [signMembers.signature]: signature, [signMembers.certificate]: certificate } = told;
    return typeof signature === 'string' && typeof certificate === 'string' ? { signature, certificate } : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
