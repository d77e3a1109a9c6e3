/** A file of a run is not what it should be. `message` is one sentence for people; tests assert `code`. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: 'file-invalid' | 'not-found' | 'busy';

  constructor(code: ReportError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
