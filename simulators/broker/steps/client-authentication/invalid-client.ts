import { ProtocolError, type ErrorStatus } from '../../protocol-error.ts';

/** Makes the refusal of a client that did not prove who it is. */
export function invalidClient(description: string, status: ErrorStatus = 400): ProtocolError {
  return new ProtocolError('json', status, 'invalid_client', description);
}
