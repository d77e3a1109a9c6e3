/** Lets what is outside of every world, signals and other threads, be heard once; no scripted thing waits for it. */
export function hearOutside(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
