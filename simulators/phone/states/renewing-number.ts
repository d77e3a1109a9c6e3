import { sessionOf } from '../memory.ts';
import { EVENT_ON_OPENING } from '../session.ts';
import type { StateWork } from './state-work.ts';

/** Asks for a new six-digit number. */
export const renewNumber: StateWork = async (memory, { api }) => {
  const answer = await api.post(`/sessions/${sessionOf(memory).id}/number`, {});
  if ('refused' in answer) return { event: answer.refused };
  const { session } = answer;
  return { event: EVENT_ON_OPENING[session.state], memory: { ...memory, session } };
};
