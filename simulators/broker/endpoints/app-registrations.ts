import * as z from 'zod';
import { answerJson } from '../answers/answer-json.ts';
import { AGREEMENTS } from '../interaction.ts';
import { beginRegistration } from '../registration/begin-registration.ts';
import { recordRegistration } from '../registration/record-registration.ts';
import { readJson } from './app-caller.ts';
import { base64, base64Bytes } from './base64.ts';
import { APP } from './paths.ts';
import type { Routes } from './routes.ts';

const REGISTRATIONS = `${APP}/registrations`;

const beginning = z.object({ phone: z.string().min(1).max(200), agreed: z.array(z.enum(AGREEMENTS)) });
const proof = z.object({ certificate: base64, signature: base64Bytes });

/** Serves apps that are not registered yet: `app-contract.md` says what each call means. */
export function serveAppRegistrations(app: Routes): void {
  app.post(REGISTRATIONS, async (c) => {
    const { phone, agreed } = await readJson(c, beginning);
    const registration = beginRegistration(c.env, phone, agreed);
    return answerJson(c.env.rules.describeRegistration(c.env, registration), 201);
  });

  app.post(`${REGISTRATIONS}/:registration/proof`, async (c) => {
    const sent = await readJson(c, proof);
    const token = await recordRegistration(c.env, c.req.param('registration'), sent);
    return answerJson({ app_token: token }, 201);
  });
}
