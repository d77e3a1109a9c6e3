import type { AuthorizationAttempt } from '../../authorization-request.ts';
import type { Step } from '../../step.ts';
import { clientKnown } from './client-known.ts';
import { parameterSteps } from './parameter-steps.ts';
import { ADDRESS_PARAMETERS, REQUEST_PARAMETERS, type ParameterForm } from './parameters.ts';
import { redirectUriRegistered } from './redirect-uri-registered.ts';
import { refuse, refuseOnPage } from './refuse.ts';
import { scopeAllowed } from './scope-allowed.ts';
import { scopeHasOpenid } from './scope-has-openid.ts';
import { signTransactionKnown } from './sign-transaction-known.ts';
import { signTransactionOpen } from './sign-transaction-open.ts';
import { stateWithoutSemicolon } from './state-without-semicolon.ts';

const { client_id, redirect_uri } = ADDRESS_PARAMETERS;
const onPage = (_: unknown, __: unknown, error: string, description: string) => refuseOnPage(error, description);

const EXTRA: Readonly<Record<string, readonly Step<AuthorizationAttempt>[]>> = {
  scope: [scopeHasOpenid, scopeAllowed],
  state: [stateWithoutSemicolon],
  sign_transaction_id: [signTransactionKnown, signTransactionOpen],
};

/** The rules of the authorization endpoint: first who asks, then what is asked. */
export const authorizeSteps: readonly Step<AuthorizationAttempt>[] = [
  ...parameterSteps('client_id', client_id, onPage),
  clientKnown,
  ...parameterSteps('redirect_uri', redirect_uri, onPage),
  redirectUriRegistered,
  ...Object.entries<ParameterForm>(REQUEST_PARAMETERS).flatMap(([name, form]) => [
    ...parameterSteps(name, form, refuse),
    ...(EXTRA[name] ?? []),
  ]),
];
