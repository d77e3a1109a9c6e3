/** The errors of WebDriverAgent and their HTTP status. @see FBCommandStatus */
export const WDA_ERRORS = {
  'unknown error': 500,
  'unable to capture screen': 500,
  'no such element': 404,
  'invalid element state': 400,
  'invalid argument': 400,
  'stale element reference': 404,
  'invalid selector': 400,
  'no such alert': 404,
  'session not created': 500,
  'invalid coordinates': 400,
  'unsupported operation': 500,
  'unknown command': 404,
  'invalid session id': 404,
} as const;

/** An error that WebDriverAgent answers with; caught in one place. */
export class WdaFailure extends Error {
  override readonly name = 'WdaFailure';
  readonly error: keyof typeof WDA_ERRORS;

  constructor(error: keyof typeof WDA_ERRORS, message: string) {
    super(message);
    this.error = error;
  }
}
