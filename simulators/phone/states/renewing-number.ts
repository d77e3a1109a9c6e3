import { sessionOf } from '../memory.ts';
import { eventOnOpening } from '../session.ts';
import type { StateWork } from './state-work.ts';

/** Asks for a new six-digit number. */
export const renewNumber: StateWork = async (memory, { api }) => {
  const answer = await api.post(`/sessions/${sessionOf(memory).id}/number`, {});
  if ('refused' in answer) return { event: answer.refused };
  const { session } = answer;
  return { event: eventOnOpening(session), memory: { ...memory, session } };
};
