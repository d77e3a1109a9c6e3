import { ProtocolError } from '../protocol-error.ts';

/** What an app is told whose sign-in ended because the page on the PC is gone: it says so, instead of “over” (assumed). */
export function pageClosed(): ProtocolError {
  return new ProtocolError('app', 410, 'page_closed', 'The page of this sign-in was closed.');
}
