import type { ScenarioResult } from '../result.ts';

/** Which hands did it, and which app was on the phone where it was not the simulated one. */
export function handsLine({ browser, phone, app }: ScenarioResult['hands']): string {
  return `${browser}, ${phone}${app === undefined ? '' : ` (${app})`}`;
}
