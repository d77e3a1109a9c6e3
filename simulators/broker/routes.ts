import { Hono } from 'hono';
import { answerError } from './answer-error.ts';
import { serveAppRegistrations } from './endpoints/app-registrations.ts';
import { serveAppSessions } from './endpoints/app-sessions.ts';
import { serveAuthorize } from './endpoints/authorize.ts';
import { serveDiscovery } from './endpoints/discovery.ts';
import { serveInstallApp } from './endpoints/install-app.ts';
import { serveInteractionCode } from './endpoints/interaction-code.ts';
import { serveInteractionEvents } from './endpoints/interaction-events.ts';
import { serveInteractionForms } from './endpoints/interaction-forms.ts';
import { serveInteractionLeft } from './endpoints/interaction-left.ts';
import { serveInteractionPage } from './endpoints/interaction-page.ts';
import { serveInteractionReturn } from './endpoints/interaction-return.ts';
import { serveJwks } from './endpoints/jwks.ts';
import type { Routes } from './endpoints/routes.ts';
import { serveSignTransactions } from './endpoints/sign-transactions.ts';
import { serveStranger } from './endpoints/stranger.ts';
import { serveToken } from './endpoints/token.ts';
import { serveUserinfo } from './endpoints/userinfo.ts';
import { answerUnheard } from './lies/answer-unheard.ts';
import type { Service } from './service.ts';

const ENDPOINTS = [
  serveDiscovery,
  serveJwks,
  serveStranger,
  serveAuthorize,
  serveToken,
  serveUserinfo,
  serveSignTransactions,
  serveInteractionPage,
  serveInteractionCode,
  serveInteractionEvents,
  serveInteractionLeft,
  serveInteractionForms,
  serveInteractionReturn,
  serveInstallApp,
  serveAppRegistrations,
  serveAppSessions,
];

// One table for all brokers of a process: worlds come by the thousand, and building a matcher costs more than a page.
const routes: Routes = new Hono();
routes.onError(answerError);
for (const serve of ENDPOINTS) serve(routes);

/** Answers a request to a broker at one of its addresses. */
export function answerCall(request: Request, service: Service): Response | Promise<Response> {
  return answerUnheard(request, service) ?? routes.fetch(request, service);
}
