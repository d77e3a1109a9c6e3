import type { AuthorizationAttempt } from '../../authorization-request.ts';
import { redirectTo } from '../../pairing/redirect-to.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Service } from '../../service.ts';

/**
 * Makes the refusal of an authorization request whose client and redirect URI are right: the service hears of it
 * (assumed, option `authorizeErrors`).
 */
export function refuse(
  { parameters }: AuthorizationAttempt,
  { options, issuer }: Service,
  error: string,
  description: string,
): ProtocolError {
  const { redirect_uri, state } = parameters;
  if (redirect_uri === undefined || options.authorizeErrors === 'page') return refuseOnPage(error, description);
  const location = redirectTo(redirect_uri, {
    error,
    error_description: description,
    ...(state !== undefined && { state }),
    ...(options.issuerInResponse && { iss: issuer }),
  });
  return new ProtocolError('redirect', 400, error, description, location);
}

/** Makes the refusal of an authorization request that nobody may be redirected for. */
export function refuseOnPage(error: string, description: string): ProtocolError {
  return new ProtocolError('page', 400, error, description);
}
