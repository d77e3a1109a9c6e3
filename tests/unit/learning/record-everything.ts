import type { ClientInput } from '../../../simulators/broker/clients.ts';
import { brokerOptions, type BrokerOptionsInput } from '../../../simulators/broker/options.ts';
import { approveOnPhone } from '../broker/journeys.ts';
import { linkOn } from '../broker/stage-browser.ts';
import { DATA, signingClient } from '../broker/stage-signing.ts';
import { setStage, STARTS_AT } from '../broker/stage.ts';
import { createRecorder } from './record.ts';

/** How sign-ins end on the phone. */
export const REASONS = ['person', 'pin_locked', 'certificate', 'card'] as const;

/** What a recording contains that must never be written out again. */
export interface Recording {
  readonly har: string;
  readonly secrets: readonly string[];
}

/** Records a service that tries everything once against our own broker. */
export async function recordEverything(
  options: BrokerOptionsInput = {},
  client: Partial<ClientInput> = {},
): Promise<Recording> {
  let nowMs = STARTS_AT.getTime();
  const recorder = createRecorder(() => nowMs++);
  const stage = setStage({ options, clients: [signingClient(client)], heard: recorder.hears });
  const { service } = stage;
  const secrets: string[] = [];
  const keep = (...values: unknown[]): void => {
    for (const value of values) if (typeof value === 'string' && value.length > 5) secrets.push(value);
  };

  const { browser, returnUrl } = await approveOnPhone(stage, { state: 'state-of-the-first' });
  const { location } = await browser.request(returnUrl);
  const code = location?.searchParams.get('code') ?? '';
  const { body: tokens } = await service.exchange(code);
  const token = String(tokens['access_token']);
  const form = { method: 'POST', body: new URLSearchParams({ access_token: token }) };
  await service.userinfo(token, form);
  const { body: person } = await service.userinfo(token);
  keep(
    browser.cookie,
    code,
    token,
    tokens['id_token'],
    tokens['refresh_token'],
    location?.searchParams.get('session_state'),
  );
  keep('state-of-the-first', ...Object.values(person), 'v'.repeat(43));
  const visitor = stage.browser();
  await visitor.request(service.authorizeUrl({ state: 'one;two' }));
  await visitor.request(service.authorizeUrl({ state: 'faulty', code_challenge_method: 'plain' }));

  for (const reason of REASONS) {
    const [phone, app] = [stage.browser('smartphone'), stage.app(`phone-${reason}`)];
    const { html } = await phone.begin(service.authorizeUrl({ state: `ends-${reason}` }));
    await app.open(linkOn(html));
    await app.call(`/sessions/${String(app.session()['id'])}/cancel`, { reason });
    recorder.notes(`ended: ${reason}`);
    await phone.request(String(app.session()['return_url']));
    recorder.notes('');
    keep(phone.cookie, app.session()['return_url']);
  }

  await service.grantItself({ scope: undefined });
  const { body: own } = await service.grantItself();
  const members = brokerOptions.parse(options).signMembers;
  const { body: started } = await service.startSigning(String(own['access_token']), { [members.data]: DATA });
  const id = String(started[members.id]);
  const [phone, app] = [stage.browser('smartphone'), stage.app('phone-signs')];
  const { html } = await phone.begin(
    service.authorizeUrl({ scope: 'openid sign', sign_transaction_id: id, state: 'to-be-signed' }),
  );
  await app.open(linkOn(html));
  await app.consent();
  await app.sign(await stage.card({ kind: 'signing' }));
  const back = await phone.request(String(app.session()['return_url']));
  const { body: ofPerson } = await service.exchange(back.location?.searchParams.get('code') ?? '');
  const ofSigner = String(ofPerson['access_token']);
  const { body: result } = await service.signResult(ofSigner, id);
  await service.signResult(ofSigner, id);
  keep(own['access_token'], id, ofSigner, ofPerson['id_token'], ...Object.values(result));
  return { har: recorder.har(), secrets };
}
