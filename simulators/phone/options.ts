import { z } from 'zod';
import { HarnessError } from '../world/harness-error.ts';
import type { AppId } from './app-identity.ts';
import type { OpenLink } from '../world/wire.ts';

const UNLOCKS = {
  ios: ['face-id', 'touch-id', 'passcode', 'none'],
  android: ['biometric', 'device-lock', 'none'],
} as const;

/** How a phone makes sure that it is in its owner's hands, if it does; which ways a platform has is the guide's 2-A and 2-B. */
export type Unlock = (typeof UNLOCKS)[Platform][number];

/** The two platforms of the app. */
export type Platform = 'ios' | 'android';

const INSTALLED = {
  guide: ['guide'],
  mynaapp: ['mynaapp'],
  'guide-then-mynaapp': ['guide', 'mynaapp'],
  'mynaapp-then-guide': ['mynaapp', 'guide'],
  none: [],
} as const satisfies Record<string, readonly AppId[]>;

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

const optionsSchema = z
  .strictObject({
    id: z.string().min(1).describe('Name in the journal and on the network, such as phone-1.'),
    platform: z.enum(['ios', 'android']).describe('Which of the two apps; decides texts and looks.'),
    app: z
      .enum(['guide', 'mynaapp', 'guide-then-mynaapp', 'mynaapp-then-guide', 'none'])
      .default('guide')
      .describe('Which apps are installed, in the order in which they were; none: no app at all.'),
    endedApp: z
      .enum(['by-date', 'works', 'points-to-new'])
      .default('by-date')
      .describe('What the app of the guide does: works, or points to マイナアプリ, which it does from 2026-08-25 on.'),
    unlock: z
      .enum(['face-id', 'touch-id', 'passcode', 'biometric', 'device-lock', 'none'])
      .optional()
      .describe(
        'How the device is unlocked; none: it has no screen lock. Default: face-id on ios, biometric on android.',
      ),
    faceIdRefused: z
      .enum(['passcode', 'stops'])
      .default('passcode')
      .describe('What registration does when the app may not use Face ID. Assumed: the guide only says who allows it.'),
    brokerOrigin: origin.describe('Origin whose /api/app the app talks to.'),
    appLinkOrigin: origin
      .default('http://app.tegata.test')
      .describe('Origin whose /open links the system hands to the app. Assumed: the real host is not public.'),
    appToken: z.string().min(1).optional().describe('What registration gave the app; absent: not registered yet.'),
    openInBrowser: z
      .custom<OpenLink>((value) => typeof value === 'function', 'expected a function')
      .describe("Hands a URL to the phone's browser."),
  })
  .transform(({ app, ...options }) => ({
    ...options,
    apps: INSTALLED[app],
    unlock: options.unlock ?? UNLOCKS[options.platform][0],
  }))
  .refine(({ appToken, unlock }) => appToken === undefined || unlock !== 'none', {
    path: ['unlock'],
    error: 'expected a screen lock where the app is registered',
  })
  .refine(({ platform, unlock }) => (UNLOCKS[platform] as readonly Unlock[]).includes(unlock), {
    path: ['unlock'],
    error: 'expected a way to unlock that this platform has',
  });

/** Options of a phone as a caller writes them. */
export type PhoneOptions = z.input<typeof optionsSchema>;

/** Options of a phone with every default filled in. */
export type PhoneSettings = z.output<typeof optionsSchema>;

/** Fills in the defaults; `HarnessError('option-invalid')` names the first option that is wrong. */
export function readPhoneOptions(options: PhoneOptions): PhoneSettings {
  const read = optionsSchema.safeParse(options);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'options';
  throw new HarnessError('option-invalid', `Failed to make a phone: ${where}: ${issue?.message ?? 'not understood'}.`);
}
