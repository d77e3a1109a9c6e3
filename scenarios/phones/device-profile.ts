import { z } from 'zod';
import { permission } from '../../simulators/phone/permissions.ts';

const words = z.string().min(1);
const address = z
  .url({ protocol: /^https?$/, error: 'expected an http or https URL' })
  .refine((url) => URL.canParse(url) && new URL(url).username === '' && new URL(url).password === '', {
    error: 'credentials belong in the environment only, never in a URL',
  });
/** An address of this computer that the phone has as the proxy of its Wi-Fi: by it its browser reaches the world. */
const proxyAddress = address
  .refine((url) => URL.canParse(url) && new URL(url).protocol === 'http:', {
    error: 'expected http: a proxy has no TLS',
  })
  .optional();
const variable = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'expected the name of an environment variable');

/** What a driver is told besides; names are checked against those that the driver knows. */
const capabilities = z
  .record(
    z.string().regex(/^(?:[\w-]+:[\w.-]+|browserName|platformVersion)$/, 'expected a name such as appium:noReset'),
    z.unknown(),
  )
  .default({});

/** A file that says where the app's screens and elements are found; the guide's texts are looked for without one. */
const map = words;

/** Which of three apps is driven on a real phone; every result says it. */
const app = z.enum(['stand-in', 'own-build', 'real-app']);

/** What its app asks the owner for when it is first opened: the guide shows none of it, so any of it is assumed. */
const asksFor = z.array(permission).default([]);

/** The app of an emulator that reads two-dimensional codes by its camera: without one the decoded link is opened. */
const scanner = z.strictObject({
  package: words,
  activity: words,
  /** What stands on the offer to open what was read: a regular expression of Java. */
  offers: words,
});

/** The app of an emulator that reads two-dimensional codes. */
export type Scanner = z.output<typeof scanner>;

/** Where services' pages are shown on a smartphone: in the phone's own browser, or in one of this machine. */
const browser = z.enum(['own', 'machine']);

const simulatedIphone = z.strictObject({
  kind: z.literal('simulated'),
  platform: z.literal('ios'),
  name: words,
  productType: z.string().regex(/^iPhone\d+,\d+$/),
  osVersion: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
  build: words,
  scale: z.number().int().min(1).max(3),
  unlock: z.enum(['face-id', 'touch-id', 'passcode']),
  asksFor,
  browser: browser.default('machine'),
});
const simulatedAndroid = z.strictObject({
  kind: z.literal('simulated'),
  platform: z.literal('android'),
  name: words,
  release: z.enum(['11', '13', '16']),
  density: z.number().min(1).max(4),
  unlock: z.enum(['biometric', 'device-lock']),
  asksFor,
  browser: browser.default('machine'),
  /** Whose ids its app's views have: ours, another build's, none; or none and texts that cannot be told apart. */
  views: z.enum(['own', 'foreign', 'bare', 'confusing']).default('own'),
  map: map.optional(),
});
const real = z.strictObject({
  kind: z.enum(['real', 'emulator']),
  platform: z.enum(['android', 'ios']),
  app,
  /** The serial of adb, the udid of an iPhone, or the name of an Android emulator. */
  device: words,
  osVersion: words.optional(),
  /** An iPhone whose WebDriverAgent runs already: the usual way, and the only one without a Mac. */
  webDriverAgentUrl: address.optional(),
  /** An Appium that runs already; without it one is started here. */
  appium: address.optional(),
  /** The address at which the phone reaches the broker; adb reverse makes one for Android. */
  brokerAddress: address.optional(),
  proxyAddress,
  scanner: scanner.optional(),
  map: map.optional(),
  capabilities,
});
const farm = z.strictObject({
  kind: z.literal('farm'),
  platform: z.enum(['android', 'ios']),
  app,
  url: address,
  /** Names of the variables that hold the user and the key. */
  credentials: z.strictObject({ user: variable, key: variable }).optional(),
  device: words,
  osVersion: words.optional(),
  brokerAddress: address.optional(),
  proxyAddress,
  map: map.optional(),
  capabilities,
});

/** A phone that scenarios can be played on. */
export const deviceProfile = z
  .union([simulatedIphone, simulatedAndroid, real, farm])
  .refine(({ kind, platform }) => kind !== 'emulator' || platform === 'android', {
    path: ['platform'],
    error: 'expected android: iOS simulators need a Mac and are not proven',
  })
  .refine((profile) => profile.kind === 'emulator' || !('scanner' in profile) || profile.scanner === undefined, {
    path: ['scanner'],
    error: 'expected it of an emulator only: no driver holds a picture in front of the camera of another phone',
  })
  .refine(({ platform, ...profile }) => platform === 'ios' || !('proxyAddress' in profile) || !profile.proxyAddress, {
    path: ['proxyAddress'],
    error: 'expected it of an iPhone only: the browser of an Android phone is led here over adb',
  });

/** A phone that scenarios can be played on. */
export type DeviceProfile = z.output<typeof deviceProfile>;

/** A simulated iPhone, or a simulated Android phone. */
export type SimulatedDevice = Extract<DeviceProfile, { kind: 'simulated' }>;

/** A phone that is not ours: on a cable, in an emulator, or far away. */
export type OutsideDevice = Exclude<DeviceProfile, { kind: 'simulated' }>;
