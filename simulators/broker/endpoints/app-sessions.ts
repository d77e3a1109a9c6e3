import type { Hono } from 'hono';
import * as z from 'zod';
import { answerJson } from '../answers/answer-json.ts';
import { ITEMS } from '../items.ts';
import type { Session } from '../interaction.ts';
import { listenTo } from '../listeners.ts';
import { cancelSession } from '../pairing/cancel-session.ts';
import { describeSession } from '../pairing/describe-session.ts';
import { newNumber } from '../pairing/new-number.ts';
import { openSession } from '../pairing/open-session.ts';
import { recordConsent } from '../pairing/record-consent.ts';
import { recordSignature } from '../pairing/record-signature.ts';
import { recordProof } from '../pairing/record-proof.ts';
import { requireState } from '../pairing/require-state.ts';
import { tellApp } from '../pairing/tell-app.ts';
import type { Service } from '../service.ts';
import { callingApp, ownSession, readJson } from './app-caller.ts';
import { base64, base64Bytes } from './base64.ts';
import { EVENT_STREAM } from './event-stream.ts';
import { APP } from './paths.ts';

const SESSION = `${APP}/sessions/:session`;

const opening = z.object({ ticket: z.string().max(200) });
const itemText = z.string().max(1_000).exactOptional();
const signature = z.object({
  certificate: base64,
  signature: base64,
  items: z.object({ name: itemText, address: itemText, birthdate: itemText, gender: itemText }).default({}),
});
const proof = signature.extend({ signature: base64Bytes });
const consent = z.object({ shown: z.array(z.enum(ITEMS)) });
const cancelling = z.object({ reason: z.enum(['person', 'pin_locked', 'certificate', 'card']) });

/** Serves the app: `app-contract.md` says what each call means. */
export function serveAppSessions(app: Hono, service: Service): void {
  const answer = (session: Session, status: 200 | 201 = 200): Response =>
    answerJson(describeSession(service, session), status);

  app.post(`${APP}/sessions`, async (c) => {
    const caller = callingApp(c, service);
    const { ticket } = await readJson(c, opening);
    const { session, isNew } = openSession(service, ticket, caller);
    return answer(session, isNew ? 201 : 200);
  });

  app.get(SESSION, (c) => answer(ownSession(c, service)));

  app.get(`${SESSION}/events`, (c) => {
    const session = ownSession(c, service);
    const stream = listenTo(service.world.work, session);
    stream.send('state', describeSession(service, session));
    return c.body(stream.body, 200, EVENT_STREAM);
  });

  app.post(`${SESSION}/number`, (c) => {
    const session = ownSession(c, service);
    requireState(session, 'awaiting_number');
    session.number = newNumber(service, session.number?.wrongTries ?? 0);
    tellApp(service, session);
    return answer(session);
  });

  app.post(`${SESSION}/proof`, async (c) => {
    const session = ownSession(c, service);
    await recordProof(service, session, await readJson(c, proof));
    return answer(session);
  });

  app.post(`${SESSION}/signature`, async (c) => {
    const session = ownSession(c, service);
    await recordSignature(service, session, await readJson(c, signature));
    return answer(session);
  });

  app.post(`${SESSION}/consent`, async (c) => {
    const session = ownSession(c, service);
    recordConsent(service, session, (await readJson(c, consent)).shown);
    return answer(session);
  });

  app.post(`${SESSION}/cancel`, async (c) => {
    const session = ownSession(c, service);
    cancelSession(service, session, (await readJson(c, cancelling)).reason);
    return answer(session);
  });
}
