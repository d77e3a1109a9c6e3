import type { Members } from './fault.ts';

/** Makes a lie that leaves members out. */
export function withoutMembers(...names: readonly string[]): (honest: Members) => Members {
  return (honest) => Object.fromEntries(Object.entries(honest).filter(([name]) => !names.includes(name)));
}
