import type { Driver } from './open-session.ts';

/** Ends a session. After a pulled cable or a dead server even that fails, and there is nothing left to end. */
export async function endSession(driver: Driver): Promise<'ended' | 'lost'> {
  try {
    await driver.deleteSession();
    return 'ended';
  } catch (cause) {
    if (cause instanceof Error) return 'lost';
    throw cause;
  }
}
