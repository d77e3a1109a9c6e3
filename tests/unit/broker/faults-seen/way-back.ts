import type { LiedTo } from '../lied-to.ts';
import type { Seen } from './seen.ts';

const given =
  (...names: string[]) =>
  ({ response }: LiedTo): unknown =>
    names.map((name) => response.getAll(name));

/** Faults of the way back to the service. */
export const wayBackFaultsSeen: Readonly<Record<string, Seen>> = {
  'response-state-changed': [given('state'), [['state-1x']]],
  'response-state-missing': [given('state'), [[]]],
  'response-state-empty': [given('state'), [['']]],
  'response-state-twice': [given('state'), [['state-1', 'a-state-that-nobody-sent']]],
  'response-code-missing': [given('code', 'error', 'state'), [[], [], ['state-1']]],
  'response-code-empty': [given('code'), [['']]],
  'response-code-twice': [({ response }) => response.getAll('code')[1], 'a-code-that-nobody-issued'],
  'response-code-and-error': [({ response }) => [response.has('code'), response.get('error')], [true, 'access_denied']],
  'response-error-unknown': [given('code', 'error', 'state'), [[], ['tegata_unknown'], ['state-1']]],
  'response-error-server': [given('code', 'error', 'state'), [[], ['server_error'], ['state-1']]],
  'response-error-temporary': [given('code', 'error', 'state'), [[], ['temporarily_unavailable'], ['state-1']]],
  'response-error-without-description': [
    given('code', 'error', 'error_description', 'state'),
    [[], ['access_denied'], [], ['state-1']],
  ],
  'response-error-markup': [given('error_description'), [['<b data-injected>injected</b>']]],
  'response-iss-wrong': [given('iss'), [['https://another-issuer.invalid/api/realms/main']]],
  'response-unknown-parameters': [given('tegata_unknown', 'state'), [['あ 1'], ['state-1']]],
  'response-session-state-missing': [given('session_state'), [[]]],
};
