/** Waits for what builds on something that runs already. Where it does not come about, `end` ends that as well. */
export async function orEnd<T>(comes: Promise<T>, end: () => Promise<unknown>): Promise<T> {
  try {
    return await comes;
  } catch (cause) {
    await end();
    throw cause;
  }
}
