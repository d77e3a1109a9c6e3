import type { StateWork } from './state-work.ts';

/** Goes back to the service where the sign-in came from this phone's browser. On a PC the way back is the PC's. */
export const leave: StateWork = async (memory, { openInBrowser }) => {
  const url = memory.session?.return_url;
  if (url !== undefined) await openInBrowser(url);
  return { event: 'left' };
};
