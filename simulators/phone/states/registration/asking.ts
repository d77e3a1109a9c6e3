import { z } from 'zod';
import type { StateWork } from '../state-work.ts';

const begun = z.object({ id: z.string(), challenge: z.string() });

/** Begins the registration at the broker, which says what the card is to sign. */
export const beginRegistration: StateWork = async (memory, { api, phoneId }) => {
  const answer = await api.ask('/registrations', { phone: phoneId, agreed: memory.agreed }, begun);
  if ('refused' in answer) return { event: answer.refused };
  return { event: 'challenge-given', memory: { ...memory, registration: answer.given } };
};
