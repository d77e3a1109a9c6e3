/** A refusal of the server, in the words of the W3C protocol. */
export class Uia2Error extends Error {
  readonly error: string;
  readonly status: number;

  constructor(error: string, message: string) {
    super(message);
    this.error = error;
    this.status = error === 'no such element' || error === 'stale element reference' ? 404 : 500;
  }
}
