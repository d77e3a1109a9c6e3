import { anywhere } from './anywhere.ts';

/** What can happen as long as the broker waits for this app: the person stops, the sign-in ends, the PC's page goes. */
export const duringSession = {
  ...anywhere,
  stop: 'cancelling',
  'session-over': 'session-over',
  'page-closed': 'page-closed',
} as const;

/** What a request of a running session may meet besides its own outcome. */
export const asking = { ...duringSession, trouble: 'trouble' } as const;

/** Tells the broker why the session ends, then shows it. Without network it is shown all the same. */
export const tellsThenShows = <S extends string>(ending: S) =>
  ({ ...anywhere, told: ending, trouble: ending, 'network-lost': ending }) as const;

/** A screen after which only the way home, or back to the service, is left. */
export const lastScreen = { ...anywhere, close: 'leaving' } as const;

/** How the broker may refuse a certificate: it is told that this is the end, then the person is. */
export const certificateRefusals = {
  'other-person': 'telling-other-person',
  'certificate-expired': 'telling-certificate-expired',
  'certificate-not-yet-valid': 'telling-certificate-not-yet-valid',
  'certificate-revoked': 'telling-certificate-revoked',
  'certificate-suspended': 'telling-certificate-suspended',
  'certificate-untrusted': 'telling-certificate-untrusted',
} as const;
