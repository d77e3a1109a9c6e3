import * as z from 'zod';
import { answerJson } from '../answers/answer-json.ts';
import { ITEMS } from '../items.ts';
import type { Session } from '../interaction.ts';
import { listenTo } from '../listeners.ts';
import { cancelSession } from '../pairing/cancel-session.ts';
import { describeSession } from '../pairing/describe-session.ts';
import { move } from '../pairing/move.ts';
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
import type { Routes } from './routes.ts';

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
export function serveAppSessions(app: Routes): void {
  app.post(`${APP}/sessions`, async (c) => {
    const caller = callingApp(c, c.env);
    const { ticket } = await readJson(c, opening);
    const { session, isNew } = openSession(c.env, ticket, caller);
    return answer(c.env, session, isNew ? 201 : 200);
  });

  app.get(SESSION, (c) => answer(c.env, ownSession(c, c.env)));

  app.get(`${SESSION}/events`, (c) => {
    const session = ownSession(c, c.env);
    const stream = listenTo(c.env.world.work, session);
    stream.send('state', describeSession(c.env, session));
    return c.body(stream.body, 200, EVENT_STREAM);
  });

  app.post(`${SESSION}/number`, (c) => {
    const session = ownSession(c, c.env);
    requireState(session, 'awaiting_number', 'ready');
    // An app that has not heard that its number was typed in time needs no other one, but to be told.
    if (session.state === 'ready') return answer(c.env, session);
    move(c.env, session.interaction, 'number-renewed', () => {
      session.number = newNumber(c.env, session.number?.wrongTries ?? 0);
    });
    tellApp(c.env, session);
    return answer(c.env, session);
  });

  app.post(`${SESSION}/proof`, async (c) => {
    const session = ownSession(c, c.env);
    await recordProof(c.env, session, await readJson(c, proof));
    return answer(c.env, session);
  });

  app.post(`${SESSION}/signature`, async (c) => {
    const session = ownSession(c, c.env);
    await recordSignature(c.env, session, await readJson(c, signature));
    return answer(c.env, session);
  });

  app.post(`${SESSION}/consent`, async (c) => {
    const session = ownSession(c, c.env);
    recordConsent(c.env, session, (await readJson(c, consent)).shown);
    return answer(c.env, session);
  });

  app.post(`${SESSION}/cancel`, async (c) => {
    const session = ownSession(c, c.env);
    cancelSession(c.env, session, (await readJson(c, cancelling)).reason);
    return answer(c.env, session);
  });
}

function answer(service: Service, session: Session, status: 200 | 201 = 200): Response {
  return answerJson(describeSession(service, session), status);
}
