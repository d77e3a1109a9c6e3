import type { Context } from 'hono';
import { UNKEPT } from '../answers/answer-json.ts';
import { answerTold } from '../lies/answer-told.ts';
import type { Service } from '../service.ts';
import { readDataToSign } from '../signing/read-data.ts';
import type { SignTransaction } from '../signing/sign-transaction.ts';
import { runSteps } from '../step.ts';
import { bearerToken, invalidToken } from './bearer-token.ts';
import { SIGN_TRANSACTIONS } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the sign API: a client starts a transaction for itself, and fetches its result with the person's token. */
export function serveSignTransactions(app: Routes): void {
  app.post(SIGN_TRANSACTIONS, async (c) => {
    const service = c.env;
    const { store, options } = service;
    const presented = presentedToken(c);
    const token = store.clientTokens.get(presented);
    await runSteps(
      service.rules.startSigningSteps,
      { token, grant: store.accessTokens.get(presented)?.grant },
      service,
    );
    if (!token) throw new TypeError('Failed to start a signing: expected a known token.');
    const transaction = start(service, token.client, await c.req.text());
    const { id, expiresIn } = options.signMembers;
    const seconds = Math.floor(options.signTransactionLifetimeMs / 1000);
    const answer = { [id]: transaction.id, [expiresIn]: seconds };
    return answerTold(service, 'sign-start', answer, { status: 201, headers: UNKEPT });
  });

  app.get(`${SIGN_TRANSACTIONS}/:id/result`, async (c) => {
    const service = c.env;
    const { store, rules } = service;
    const token = presentedToken(c);
    const transaction = store.signTransactions.get(c.req.param('id'));
    const attempt = {
      grant: store.accessTokens.get(token)?.grant,
      clientToken: store.clientTokens.get(token),
      transaction,
    };
    await runSteps(rules.signResultSteps, attempt, service);
    if (!transaction) throw new TypeError('Failed to give a result: expected a known transaction.');
    transaction.reads++;
    const plan = attempt.grant?.plan;
    const result = await rules.signResult(service, transaction, plan);
    return answerTold(service, 'sign-result', result, { headers: UNKEPT, plan });
  });
}

function presentedToken(c: Context): string {
  const token = bearerToken(c);
  if (token === undefined) throw invalidToken('Token not provided');
  return token;
}

function start(service: Service, client: SignTransaction['client'], body: string): SignTransaction {
  const transaction: SignTransaction = {
    ...readDataToSign(service, body),
    id: service.random.uuid(),
    client,
    startedAtMs: service.world.clock.now(),
    signed: undefined,
    reads: 0,
  };
  service.store.signTransactions.put(transaction.id, transaction);
  return transaction;
}
