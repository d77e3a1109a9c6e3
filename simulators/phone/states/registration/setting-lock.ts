import type { StateWork } from '../state-work.ts';

/** Sets the phone's lock up for the app. Only Face ID needs the system's leave, which is asked for once. */
export const setLockUp: StateWork = (_memory, { lock, faceIdRefused }) => {
  const kind = lock.kind();
  if (kind === 'none') return { event: 'no-screen-lock' };
  if (kind !== 'face-id' || lock.faceId() === 'allowed') return { event: 'lock-set' };
  if (lock.faceId() === 'not-asked') return { event: 'permission-needed' };
  if (faceIdRefused === 'stops') return { event: 'permission-refused' };
  lock.fallBack();
  return { event: 'lock-there' };
};
