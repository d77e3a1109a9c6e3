/** How a refusal reaches whoever asked: back to the service, as OAuth JSON, as Bearer JSON, as a page, or to the app. */
export type Delivery = 'redirect' | 'json' | 'bearer' | 'page' | 'app';

/** What the broker says no to, in the words of the wire. Answered in one place: `answer-error.ts`. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly error: string;
  readonly description: string;
  readonly status: ErrorStatus;
  readonly delivery: Delivery;
  /** The whole redirect URI to answer at; only for `redirect`. */
  readonly location: string | undefined;

  constructor(delivery: Delivery, status: ErrorStatus, error: string, description: string, location?: string) {
    super(`${error}: ${description}`);
    this.delivery = delivery;
    this.status = status;
    this.error = error;
    this.description = description;
    this.location = location;
  }
}

/** The statuses with which the broker refuses. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 410 | 422;
