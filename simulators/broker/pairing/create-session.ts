import type { App, Invitation, Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { newNumber } from './new-number.ts';

const CHALLENGE_BYTES = 32;
const TICKET_BYTES = 16;

/** Makes the app's part of a sign-in, as it is when the app has just been opened. */
export function createSession(
  service: Service,
  { way, interaction }: Pick<Invitation, 'way' | 'interaction'>,
  app: App,
): Session {
  const { random } = service;
  return {
    id: random.uuid(),
    way,
    interaction,
    challenge: Buffer.from(random.bytes(CHALLENGE_BYTES)).toString('base64'),
    returnTicket: random.token(TICKET_BYTES),
    app,
    state: way === 'cross_device' ? 'awaiting_number' : 'ready',
    number: way === 'cross_device' ? newNumber(service, 0) : undefined,
    proof: undefined,
    shown: undefined,
    cancelReason: undefined,
  };
}
