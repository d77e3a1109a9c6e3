import { z } from 'zod';
import { registrationOf } from '../../memory.ts';
import type { StateWork } from '../state-work.ts';

const registered = z.object({ app_token: z.string().min(1) });

/** Sends the broker what the card gave, and keeps the token that it answers with: from now on the app is registered. */
export const sendRegistration: StateWork = async (memory, { api, keepToken }) => {
  const { proof } = memory;
  if (!proof) throw new TypeError('Failed to register: expected a proof read from the card, got none.');
  const sent = {
    certificate: Buffer.from(proof.certificate).toString('base64'),
    signature: Buffer.from(proof.signature).toString('base64'),
  };
  const answer = await api.ask(`/registrations/${registrationOf(memory).id}/proof`, sent, registered);
  if ('refused' in answer) return { event: answer.refused };
  keepToken(answer.given.app_token);
  return { event: 'registration-accepted' };
};
