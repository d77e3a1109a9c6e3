import type { Members } from './fault.ts';

/** Makes a lie that sets members, those that are there at their places. */
export function setMembers(changed: Members): (honest: Members) => Members {
  return (honest) => ({ ...honest, ...changed });
}
