/** What is proven of every sign-in or signing that the app ends: the broker hears why, and the service opens nothing. */
export const ENDED = [
  'phone-tells-the-broker-why',
  'service-says-that-it-is-over',
  'service-opens-no-session',
] as const;
