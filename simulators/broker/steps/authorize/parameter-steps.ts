import type { AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { ProtocolError } from '../../protocol-error.ts';
import type { Service } from '../../service.ts';
import type { Step } from '../../step.ts';
import type { ParameterForm } from './parameters.ts';

type Refuse = (attempt: AuthorizationAttempt, service: Service, error: string, description: string) => ProtocolError;

/** Makes the rules of one parameter: there once, present, of the right length, of the right characters, the right value. */
export function parameterSteps(name: string, form: ParameterForm, refuse: Refuse): Step<AuthorizationAttempt>[] {
  const rule = (
    id: string,
    isRight: (value: string | undefined, attempt: AuthorizationAttempt) => boolean,
    error: string,
    description: string,
  ): Step<AuthorizationAttempt> => ({
    id: `${name}-${id}`,
    standing: 'official',
    source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); wording of the refusal: ${DOCUMENTS.keycloakSource}`,
    check(attempt, service) {
      if (!isRight(attempt.parameters[name], attempt)) throw refuse(attempt, service, error, description);
    },
  });

  const { required, length, charset, fixed } = form;
  const invalid = `Invalid parameter: ${name}`;
  const steps = [rule('once', (_, { repeated }) => !repeated.has(name), 'invalid_request', 'duplicated parameter')];
  if (required) {
    steps.push(rule('present', (value) => value !== undefined, 'invalid_request', `Missing parameter: ${name}`));
  }
  if (length) {
    const [least, greatest] = length;
    const fits = (value = ''): boolean => value.length >= least && value.length <= greatest;
    steps.push(rule('length', fits, 'invalid_request', invalid));
  }
  if (charset) {
    const fits = (value?: string): boolean => value === undefined || charset.test(value);
    steps.push(rule('charset', fits, 'invalid_request', invalid));
  }
  if (fixed) steps.push(rule('value', (value) => value === fixed.value, fixed.error, fixed.description));
  return steps;
}
