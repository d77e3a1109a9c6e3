import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClientInput } from '../../../simulators/broker/clients.ts';
import type { BrokerOptionsInput } from '../../../simulators/broker/options.ts';
import type { BrokerRules } from '../../../simulators/broker/rules.ts';
import type { StageApp } from './stage-app.ts';
import { linkOn, type StageBrowser } from './stage-browser.ts';
import type { CardRequest, StageCard } from './stage-card.ts';
import { stageClient, type TokenAnswer } from './stage-service.ts';
import { setStage, type Stage } from './stage.ts';

const operatorPem = new URL('../../../simulators/platform-operator/keys/operator.test-key.pem', import.meta.url);

/** With what the platform operator opens results. */
export const operatorKey = createPrivateKey(readFileSync(operatorPem, 'utf8'));

export const DOCUMENT = '契約書';
export const HASH = createHash('sha256').update(DOCUMENT).digest();
export const DATA = HASH.toString('base64');

/** A registered service that may ask for signatures: a private business unless told otherwise. */
export function signingClient(change: Partial<ClientInput> = {}): ClientInput {
  return stageClient({
    scopes: ['openid', 'name', 'address', 'birthdate', 'gender', 'sign'],
    operatorKey: { ...createPublicKey(operatorKey).export({ format: 'jwk' }), kid: 'operator-1' } as never,
    ...change,
  });
}

/** A stage with two services that sign, of which the first is used. */
export function setSigningStage(
  options: BrokerOptionsInput = {},
  client: Partial<ClientInput> = {},
  rules?: BrokerRules,
): Stage {
  const clients = [signingClient(client), signingClient({ id: 'RP00000002' })];
  return setStage({ options, clients, ...(rules && { rules }) });
}

/** Starts a transaction: its id. */
export async function startSigning(stage: Stage, body: unknown = { data: DATA }, id?: string): Promise<string> {
  const { body: token } = await stage.service.grantItself({}, id);
  const { body: answer } = await stage.service.startSigning(String(token['access_token']), body);
  return String(answer['sign_transaction_id']);
}

export interface Signing {
  readonly id: string;
  readonly app: StageApp;
  readonly browser: StageBrowser;
  readonly card: StageCard;
}

/** A signing on a smartphone up to the app's session, nothing agreed to yet. */
export async function openSigning(
  stage: Stage,
  scope = 'openid sign',
  card: CardRequest = {},
  cookie = '',
): Promise<Signing> {
  const id = await startSigning(stage);
  const [browser, app] = [stage.browser('smartphone'), stage.app()];
  browser.cookie = cookie;
  const { html } = await browser.begin(stage.service.authorizeUrl({ scope, sign_transaction_id: id }));
  await app.open(linkOn(html));
  return { id, app, browser, card: await stage.card({ kind: 'signing', ...card }) };
}

/** Goes back to the service and exchanges the code: the person's access token. */
export async function tokenOf(stage: Stage, { app, browser }: Pick<Signing, 'app' | 'browser'>): Promise<string> {
  const { location } = await browser.request(String(app.session()['return_url']));
  const { body } = await stage.service.exchange(location?.searchParams.get('code') ?? '');
  return String(body['access_token']);
}

/** A whole signing on a smartphone: the person's token. */
export async function sign(
  stage: Stage,
  scope?: string,
  card?: CardRequest,
  cookie?: string,
): Promise<Signing & { token: string }> {
  const signing = await openSigning(stage, scope, card, cookie);
  await signing.app.consent();
  await signing.app.sign(signing.card);
  return { ...signing, token: await tokenOf(stage, signing) };
}

/** Fetches the result of a signing. */
export function resultOf(stage: Stage, { id, token }: { id: string; token: string }): Promise<TokenAnswer> {
  return stage.service.signResult(token, id);
}
