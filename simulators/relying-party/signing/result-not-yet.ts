/** The result of a signing is not there yet; it may be a moment later. */
export class ResultNotYet extends Error {
  override readonly name = 'ResultNotYet';

  constructor() {
    super('Nobody has signed in this transaction yet.');
  }
}
