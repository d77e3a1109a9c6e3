import { eventOnOpening } from '../session.ts';
import type { StateWork } from './state-work.ts';

/** Opens the session that the link's ticket stands for. The broker's clock decides whether a code came in time. */
export const openSession: StateWork = async (memory, { api, ended, registered, follow }) => {
  if (ended) return { event: 'ended' };
  if (!registered) return { event: 'not-registered' };
  const answer = await api.post('/sessions', { ticket: memory.ticket });
  if ('refused' in answer) return { event: answer.refused };
  const { session } = answer;
  await follow(session.id);
  return { event: eventOnOpening(session), memory: { ...memory, session } };
};
