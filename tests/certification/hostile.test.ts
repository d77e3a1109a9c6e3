import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../../scenarios/certification/lab.ts';
import { refused } from '../../scenarios/certification/judges/refused.ts';
import { createServedLab } from '../../scenarios/certification/served-lab.ts';
import { createWorker } from '../../scenarios/certification/worker.ts';
import { createChromiumVisitors } from '../../scenarios/hands/chromium-visitor.ts';
import { serveService, type ServedService } from './serve-service.ts';

/** Enough for the way to the service and back; what never ends is cut off here. */
const LIMIT_MS = 15_000;
/** An honest sign-in may take as long as it needs. */
const HONEST_MS = 60_000;
const MEGABYTE = 1_048_576;
const html = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/html' } });
const endless = (): Response => {
  const chunk = new Uint8Array(MEGABYTE).fill(0x20);
  const body = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(chunk) });
  return new Response(body, { headers: { 'content-type': 'text/html' } });
};

const ANSWERS: Readonly<Record<string, (request: Request) => Response | Promise<Response>>> = {
  'endless redirects': ({ url }) =>
    new Response(null, { status: 302, headers: { location: `${new URL(url).pathname}?again` } }),
  'a page without end': endless,
  'dialogs without end': () => html('<body><script>for (;;) alert("again")</script>'),
  'a download': () => new Response('x', { headers: { 'content-disposition': 'attachment; filename="x.bin"' } }),
  'no answer at all': () => new Promise(() => {}),
  'ten megabytes of headers': () => new Response('x', { headers: { 'x-much': 'x'.repeat(10 * MEGABYTE) } }),
};

let lab: Lab;
let service: ServedService;
let hostile: ((request: Request) => Response | Promise<Response>) | undefined;

beforeAll(async () => {
  lab = await createServedLab({
    service: async (issuer) => {
      service = await serveService(issuer, undefined, (request) =>
        new URL(request.url).pathname === '/callback' ? hostile?.(request) : undefined,
      );
      return service.file;
    },
    hands: await createChromiumVisitors(),
    port: 0,
  });
});
afterAll(async () => {
  await lab.close();
  await service.close();
});

describe('A service that answers with', () => {
  it.each(Object.keys(ANSWERS))(
    '%s ends its own check and no other',
    async (name) => {
      const id = name.replaceAll(' ', '-');
      const worker = createWorker(lab, id, LIMIT_MS);
      hostile = ANSWERS[name];
      const { evidence, close } = await worker.journey(
        { way: 'same-device', persona: 'adult', faults: [] },
        (customer) => customer.signsIn(),
      );
      await close();
      hostile = undefined;
      expect(refused(evidence).verdict).not.toBe('passed');
      const { finding } = await createWorker(lab, `${id}-after`, HONEST_MS).control('same-device');
      expect(finding.verdict).toBe('passed');
    },
    LIMIT_MS + HONEST_MS + 30_000,
  );
});
