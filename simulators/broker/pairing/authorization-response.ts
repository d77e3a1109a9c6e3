import type { Interaction } from '../interaction.ts';

/** The parameters with which a browser goes back to the service: what came out, and what the request asked to get back. */
export function authorizationResponse(
  { request, sessionState }: Interaction,
  result: { code: string } | { error: string; error_description: string },
  options: { sessionState: boolean; issuer: string | undefined },
): Record<string, string> {
  return {
    ...result,
    state: request.state,
    ...('code' in result && options.sessionState && { session_state: sessionState }),
    ...(options.issuer !== undefined && { iss: options.issuer }),
  };
}
