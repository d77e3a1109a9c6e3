/** Every way in which Tegata itself, not the thing under test, can fail. */
export type HarnessErrorCode =
  | 'clock-endless-timers'
  | 'clock-backwards'
  | 'network-unknown-origin'
  | 'network-origin-taken'
  | 'option-invalid'
  | 'file-invalid'
  | 'not-found'
  | 'hands-not-on-screen'
  | 'hands-engine-missing'
  | 'scenario-invalid'
  | 'replay-invalid'
  | 'revocation-impossible'
  | 'port-in-use'
  | 'address-not-allowed'
  | 'reader-unreachable'
  | 'card-cannot'
  | 'control-refused'
  | 'device-lost'
  | 'nobody-presented';

/** A failure of the harness. `message` is one sentence for people; tests assert `code`. */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
  readonly code: HarnessErrorCode;

  constructor(code: HarnessErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
