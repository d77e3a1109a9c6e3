/** Things that are dear to make and are lent again and again, apart by `kind`. */
export interface DevicePool<D> {
  /** One that is free and whole, else a new one. */
  take(kind: string, make: () => Promise<D>): Promise<D>;
  giveBack(kind: string, device: D): void;
  /** Takes in one that was made elsewhere. */
  add(kind: string, device: D): void;
  close(): Promise<void>;
}

/**
 * Makes an empty pool.
 * @param isWhole whether a device can be lent once more; one that cannot is ended, and another takes its place
 */
export function createDevicePool<D>(isWhole: (device: D) => boolean, end: (device: D) => Promise<void>): DevicePool<D> {
  const free = new Map<string, D[]>();
  const all = new Set<D>();
  const ending: Promise<void>[] = [];
  const dismiss = (device: D): void => {
    all.delete(device);
    const ended = end(device);
    // Whoever closes the pool hears of it; until then it must not break the run.
    ended.catch(() => {});
    ending.push(ended);
  };
  const keep = (kind: string, device: D): void => void free.set(kind, [...(free.get(kind) ?? []), device]);
  return {
    async take(kind, make) {
      for (let kept = free.get(kind)?.pop(); kept; kept = free.get(kind)?.pop()) {
        if (isWhole(kept)) return kept;
        dismiss(kept);
      }
      const device = await make();
      all.add(device);
      return device;
    },
    giveBack(kind, device) {
      if (isWhole(device)) keep(kind, device);
      else dismiss(device);
    },
    add(kind, device) {
      all.add(device);
      keep(kind, device);
    },
    async close() {
      await Promise.all([...ending, ...[...all].map(end)]);
    },
  };
}
