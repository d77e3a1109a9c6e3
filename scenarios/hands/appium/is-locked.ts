import type { Driver } from './open-session.ts';

/** Whether the system shows its lock screen, as far as the driver can still tell. */
export async function isLocked(driver: Driver): Promise<boolean> {
  try {
    return await driver.isLocked();
  } catch (cause) {
    // Asked only when something went wrong already: that is what is to be told, not this.
    if (cause instanceof Error) return false;
    throw cause;
  }
}
