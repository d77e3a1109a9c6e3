import type { DrivenOn } from '../../../reports/driven-on.ts';
import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { StartedPhone } from '../appium/begin-on.ts';
import type { Driver } from '../appium/open-session.ts';
import type { Outage } from '../appium/phone-lab.ts';

/** A browser in which the stand-in's page is shown, as that of a phone. */
export interface PhoneBrowser {
  readonly driver: Driver;
  /** Says what is the matter with the phone when a command failed; `undefined` when nothing is. */
  diagnose(cause: unknown): Promise<HarnessError | undefined>;
  /** Whether it can be lent once more. */
  isWhole(): boolean;
  /** Lets an outage happen; false where it has no such part. */
  suffers(outage: Outage): Promise<boolean>;
  end(): Promise<unknown>;
}

/** Such browsers, as many as are asked for. */
export interface PhoneBrowsers {
  /** What results say of them. */
  readonly drivenOn: Pick<DrivenOn, 'device' | 'os' | 'browser' | 'versions'>;
  /** One more, up to the session with it. */
  next(): Promise<StartedPhone<PhoneBrowser>>;
  /** What they were asked for and did not know. */
  unknown(): readonly string[];
  close(): Promise<void>;
}
