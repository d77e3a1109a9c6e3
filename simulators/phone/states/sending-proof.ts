import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Sends the broker what the card gave. */
export const sendProof: StateWork = async (memory, { api }) => {
  const { proof } = memory;
  if (!proof) throw new TypeError('Failed to send the proof: expected one read from the card, got none.');
  const answer = await api.post(`/sessions/${sessionOf(memory).id}/proof`, {
    certificate: Buffer.from(proof.certificate).toString('base64'),
    signature: Buffer.from(proof.signature).toString('base64'),
    items: proof.items,
  });
  if ('refused' in answer) return { event: answer.refused };
  const { proof: _sent, ...rest } = memory;
  return { event: 'proof-accepted', memory: { ...rest, session: answer.session } };
};
