import type { DrivenOn } from '../../../reports/driven-on.ts';
import type { Driver } from '../appium/open-session.ts';

/** Browsers in which the stand-in's page is shown, each as that of a phone. */
export interface PhoneBrowsers {
  /** What results say of them. */
  readonly drivenOn: Pick<DrivenOn, 'device' | 'os' | 'browser' | 'versions'>;
  /** What drives them. */
  readonly driver: { readonly name: string; isRunning(): boolean };
  /** How one more is asked for. */
  next(): Promise<{ readonly port: number; readonly capabilities: Readonly<Record<string, unknown>> }>;
  end(driver: Driver): Promise<unknown>;
  /** What they were asked for and did not know. */
  unknown(): readonly string[];
  close(): Promise<void>;
}
