import { afterEach, describe, expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { runPlan } from '../../scenarios/certification/run-plan.ts';
import { selectPlan } from '../../scenarios/certification/select-plan.ts';
import { createServedLab } from '../../scenarios/certification/served-lab.ts';
import { serviceFileSchema } from '../../scenarios/certification/service-file.ts';
import type { SampleKind } from '../../scenarios/certification/sample-service.ts';
import { withDefects } from '../../scenarios/catalogue/defects.ts';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { createChromiumVisitors } from '../../scenarios/hands/chromium-visitor.ts';
import { honestServiceRules } from '../../simulators/relying-party/rules.ts';
import { serveService, type ServedService } from './serve-service.ts';

const plan = await findPlan();
/** What needs a session, several browsers, a second device and a lie. */
const OF_ALL = ['requests/state-fresh', 'response/state-changed', 'endings/by-code', 'keys/rotated'];
const OF_SIGNING = [
  'signing/hash-as-shown',
  'signing/signature-over-other-document',
  'signing/result-server-error',
  'signing/transaction-fresh',
  'signing/start-without-id',
];

const open: ServedService[] = [];
afterEach(async () => {
  for (const service of open.splice(0)) await service.close();
});

async function judge(kind: SampleKind, only: readonly string[], defects: readonly string[] = []) {
  const rules = await withDefects('relying-party', honestServiceRules, defects);
  const port = await freePort();
  const operatorOrigin = kind === 'private' ? `http://127.0.0.1:${port}` : '';
  const lab = await createServedLab({
    async service(issuer) {
      const service = await serveService(issuer, rules, undefined, { kind, operatorOrigin });
      open.push(service);
      const signing = kind === 'private' ? { signing: { api: 'private', operator: { port } } } : {};
      return serviceFileSchema.parse({ ...service.file, ...signing });
    },
    hands: await createChromiumVisitors(),
    port: 0,
  });
  try {
    const profile = kind === 'sign-in' ? 'authentication' : 'signing';
    const { results } = await runPlan(lab, selectPlan(plan, profile, only), { workers: 2, limitMs: 60_000 });
    return Object.fromEntries(
      results.map(({ id, verdict, saw }) => [id, verdict === 'passed' ? verdict : `${verdict}: ${saw.en}`]),
    );
  } finally {
    await lab.close();
  }
}

describe('A part of the matrix, in Chromium', () => {
  it.each([
    ['sign-in', OF_ALL],
    ['private', [...OF_ALL, ...OF_SIGNING, 'signing/operator-finds-expired']],
    ['government', [...OF_ALL, ...OF_SIGNING, 'signing/certificate-of-foreign-root', 'token/never-answers']],
  ] as const)(
    'an honest service of the kind %s passes',
    async (kind, only) => {
      const { 'keys/rotated': withoutRestart, ...others } = await judge(kind, only);
      expect(withoutRestart).toMatch(/^not-applicable: /);
      expect(others).toEqual(
        Object.fromEntries(only.filter((id) => id !== 'keys/rotated').map((id) => [id, 'passed'])),
      );
    },
    180_000,
  );

  it.each([
    ['private', 'takes-what-operator-finds-expired', 'signing/operator-finds-expired'],
    ['government', 'takes-signature-over-anything', 'signing/signature-over-other-document'],
  ] as const)(
    'a service of the kind %s with the defect %s is failed',
    async (kind, defect, id) => {
      expect(await judge(kind, [id], [defect])).toEqual({ [id]: expect.stringMatching(/^(?:failed|warning): /) });
    },
    120_000,
  );
});
