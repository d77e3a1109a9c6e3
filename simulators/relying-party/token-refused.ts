/** A token that the client library lets pass and the service does not. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}
