import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import { deviceLost } from '../device-lost.ts';
import { openSession, type Driver } from './open-session.ts';

/** A phone that was just switched on, and how a session on it is asked for. */
export interface StartedPhone<D> {
  /** What it is called in messages. */
  readonly name: string;
  /** Where its Appium listens on loopback. */
  readonly port: number;
  readonly capabilities: Readonly<Record<string, unknown>>;
  withDriver(driver: Driver): D;
  /** Names the outage, where there is one. */
  diagnose(cause: unknown): Promise<HarnessError | undefined>;
  /** Switches it off again. */
  putAway(): Promise<void>;
}

/**
 * Opens the first session on a phone. One on which none can be opened is put away: nobody would ever give it back.
 * @throws HarnessError `device-lost`
 */
export async function beginOn<D>({ port, capabilities, ...phone }: StartedPhone<D>): Promise<D> {
  try {
    return phone.withDriver(await openSession(port, capabilities));
  } catch (cause) {
    const lost = await phone.diagnose(cause);
    await phone.putAway();
    throw lost ?? noSession(phone.name, cause);
  }
}

function noSession(which: string, cause: unknown): HarnessError {
  const [says] = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1);
  return deviceLost(
    {
      en: `no session can be opened: the driver says “${says}”`,
      ja: `セッションを開けません。ドライバーの応答：「${says}」`,
    },
    which,
    cause,
  );
}
