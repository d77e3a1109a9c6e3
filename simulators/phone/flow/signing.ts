import { asking, certificateRefusals, duringSession, lastScreen, tellsThenShows } from './during-session.ts';

/**
 * 署名: the guide's tables S-S and S-P in their order, in which the consent comes before the password and the card.
 * What a password and a card go through is shared with authentication.
 */
export const signingTransitions = {
  'sign-steps': { ...duringSession, next: 'sign-target' },
  'sign-target': { ...duringSession, next: 'sign-consent' },
  'sign-consent': { ...duringSession, allow: 'sign-consenting' },
  'sign-consenting': { ...asking, consented: 'checking-entries', 'network-lost': 'offline-sign-consenting' },
  'offline-sign-consenting': { ...duringSession, retry: 'sign-consenting' },
  'sign-password': { ...duringSession, next: 'checking-entries' },
  'sending-signature': {
    ...asking,
    'signature-accepted': 'done',
    ...certificateRefusals,
    'network-lost': 'offline-signature',
  },
  'offline-signature': { ...duringSession, retry: 'sending-signature' },
  'telling-sign-password-locked': tellsThenShows('sign-password-locked'),
  'telling-no-signing-certificate': tellsThenShows('no-signing-certificate'),
  'sign-password-locked': lastScreen,
  'no-signing-certificate': lastScreen,
} as const;

/** What signing adds to `resuming`. */
export const signingResumes = { 'signing-needed': 'sign-steps', 'entries-needed': 'checking-entries' } as const;

/** What signing adds to `reading`. */
export const signingReads = {
  'signature-read': 'sending-signature',
  'sign-password-wrong': 'sign-password',
  'sign-password-locked': 'telling-sign-password-locked',
  'no-signing-certificate': 'telling-no-signing-certificate',
} as const;
