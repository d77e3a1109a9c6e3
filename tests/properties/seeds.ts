/** The seed of each suite. Committed, so that every run of `npm test` plays the same schedules; nightly draws its own. */
export const seeds = {
  'pairing and timeouts': 20_260_401,
  'PIN lockout': 20_260_402,
  consent: 20_260_403,
  signing: 20_260_404,
  registration: 20_260_404,
} as const;
